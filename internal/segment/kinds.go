package segment

// recogniser looks at item i of the page and, if it is of its kind, decides it; it may cut it or join others to
// it first. It reports whether it decided anything.
type recogniser struct {
	id   string
	find func(p *page, i int) bool
	step func(p *page) // instead of find: something that concerns the page as a whole
	// needs are classes and traits: find is not asked about an item that has none of them, because it would say no. It may be
	// left out, then find is asked about every open item.
	needs set
}

// recognisers is the one list that decides precedence: each is asked for every item that is still open, in the
// page's order, before the next one is asked at all. So a recogniser sees what earlier ones made of the items
// around, on both sides.
var recognisers = []recogniser{
	{id: "oneline", step: cutOneLine},
	{id: "noise", find: findNoise, needs: of(noiseWord, wordless, coded, damaged, stars, capitals)},
	{id: "headline.repeat", find: findGluedRepeat},
	{id: "interface", find: findInterface, needs: of(short)},
	{id: "width", step: findWidth},
	{id: "social", find: findSocial, needs: of(socialCue, coded, slashes)},
	{id: "publication", find: findPublication, needs: of(publicationCue)},
	{id: "byline.dated", find: findBylineDated, needs: of(dated)},
	{id: "note", find: findNote, needs: of(noteCue)},
	{id: "byline.roles", find: findRoles, needs: of(creditCue, contributorCue)},
	{id: "contributor", find: findContributor, needs: of(contributorCue, bodyName)},
	{id: "byline.cue", find: findBylineCue, needs: of(bylineCue)},
	{id: "credit", find: findCredit, needs: of(creditCue, bodyName, creditFlag, creditLink, copyright, closed, slashes, pipes)},
	{id: "tags", find: findTags, needs: of(tagsLabel, coded)},
	{id: "advertisement", find: findAdvertisement, needs: of(adWord)},
	{id: "related.label", find: findRelatedLabel, needs: of(relatedLabel)},
	{id: "legal", find: findLegal, needs: of(legalCue, copyright, coded, parens)},
	{id: "gallery", find: findGallery, needs: of(slashes)},
	{id: "live", find: findLive, needs: of(dated)},
	{id: "dateline", find: findDateline, needs: of(phrase)},
	{id: "list", find: findList, needs: of(listed, figured)},
	{id: "data", find: findData, needs: of(figured, pipes, tabs, colons, stars)},
	{id: "markup", step: readMarkup},
	{id: "join", step: joinWraps},
	{id: "verse", step: joinVerse},
	{id: "loose", step: findLoose},
	{id: "regions", step: findRegions},
	{id: "comment", find: findComment},
	{id: "signature", find: findSignature, needs: of(closed, dashes, slashes, bodyName, givenName, deskWord, roleWord)},
	{id: "caption", find: findCaption},
	{id: "headline", step: findHeadline},
	{id: "caption.pair", find: findCaptionPair},
	{id: "byline.bare", find: findBylineBare},
	{id: "publication.bare", find: findPublicationBare, needs: of(dated)},
	{id: "bio", find: findBio, needs: of(bioCue, roleWord)},
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
