package segment

// recogniser looks at item i of the page and, if it is of its kind, decides it; it may cut it or join others to
// it first. It reports whether it decided anything.
type recogniser struct {
	id   string
	find func(p *page, i int) bool
	step func(p *page) // instead of find: something that concerns the page as a whole
}

// recognisers is the one list that decides precedence: each is asked for every item that is still open, in the
// page's order, before the next one is asked at all. So a recogniser sees what earlier ones made of the items
// around, on both sides.
var recognisers = []recogniser{
	{id: "oneline", step: cutOneLine},
	{id: "noise", find: findNoise},
	{id: "headline.repeat", find: findGluedRepeat},
	{id: "interface", find: findInterface},
	{id: "width", step: findWidth},
	{id: "social", find: findSocial},
	{id: "publication", find: findPublication},
	{id: "byline.dated", find: findBylineDated},
	{id: "note", find: findNote},
	{id: "byline.roles", find: findRoles},
	{id: "contributor", find: findContributor},
	{id: "byline.cue", find: findBylineCue},
	{id: "credit", find: findCredit},
	{id: "tags", find: findTags},
	{id: "advertisement", find: findAdvertisement},
	{id: "related.label", find: findRelatedLabel},
	{id: "legal", find: findLegal},
	{id: "gallery", find: findGallery},
	{id: "live", find: findLive},
	{id: "dateline", find: findDateline},
	{id: "list", find: findList},
	{id: "data", find: findData},
	{id: "markup", step: readMarkup},
	{id: "join", step: joinWraps},
	{id: "verse", step: joinVerse},
	{id: "loose", step: findLoose},
	{id: "regions", step: findRegions},
	{id: "comment", find: findComment},
	{id: "signature", find: findSignature},
	{id: "caption", find: findCaption},
	{id: "headline", step: findHeadline},
	{id: "caption.pair", find: findCaptionPair},
	{id: "byline.bare", find: findBylineBare},
	{id: "publication.bare", find: findPublicationBare},
	{id: "bio", find: findBio},
	{id: "deck", find: findDeck},
	{id: "foot", find: findFoot},
	{id: "related.place", find: findRelatedPlace},
	{id: "related.item", find: findRelatedItem},
	{id: "quote.speaker", find: findQuoteSpeaker},
	{id: "quote", step: findPullQuotes},
	{id: "interface.place", find: findInterfacePlace},
	{id: "subheading", find: findSubheading},
	{id: "paragraph", find: findParagraph},
	{id: "caption.fields", step: readCaptions},
}
