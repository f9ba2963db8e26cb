import seed from "../../../testdata/seed.txt?raw";
import fishermen from "../samples/ar-fishermen.txt?raw";
import flood from "../samples/he-flood.txt?raw";
import live from "../samples/he-live.txt?raw";
import president from "../samples/he-president.txt?raw";
import { meant } from "./hidden";
import bridge from "../samples/page.html?raw";
import russian from "../samples/ru-news.txt?raw";
import yiddish from "../samples/yi-course.txt?raw";

export interface Sample { id: string; en: string; he: string; text: string; zone: string; reference?: string; html?: boolean; visual?: boolean }

// The deceptive page hides overrides, spelled here by name: a credit that names another agency than it seems to, a date that looks like another.
const deceptive = meant(
  "Minister opens the harbour\n\n" +
  "The new quay in Haifa (Photo: ‹RLO›LEAMSI HSALF‹PDF›)\n\n" +
  "By Dana Levi\n\n" +
  "The minister said on ‹RLO›21.20.20‹PDF› that the work cost 5 million, ‹LRI›and not ‹RLO›51‹PDF›‹PDI› as was written.\n\n" +
  "שר התחבורה אמר ‹LRO›כי לא‹PDF› יתפטר.\n\n" +
  "Published:‹NBSP›02.02.12, 17:29‹ZWSP›\n",
);

// Lines as an old system stored them: from the left of the screen.
const visual = "םילשוריב חתפנ שדח ןוכית\n\n(ןהכ הנד :םוליצ) רקובה הסינכב םידימלת\n\n.םידימלת תואמ ועיגה הנושארה םעפב .לומתא חתפנ ןוכיתה\n";

export const samples: Sample[] = [
  { id: "seed", en: "English story, Hebrew caption", he: "כתבה באנגלית, כיתוב בעברית", text: seed, zone: "Asia/Jerusalem" },
  { id: "president", en: "Hebrew page of 2009", he: "עמוד בעברית מ־2009", text: president, zone: "Asia/Jerusalem" },
  { id: "flood", en: "Hebrew story with videos", he: "כתבה בעברית עם סרטונים", text: flood, zone: "Asia/Jerusalem", reference: "2019-12-04T20:14:00+02:00" },
  { id: "live", en: "Hebrew live blog", he: "עדכונים שוטפים בעברית", text: live, zone: "Asia/Jerusalem", reference: "2024-03-03T00:05:00+02:00" },
  { id: "deceptive", en: "Deceptive: looks other than it reads", he: "מטעה: נראה אחרת משהוא נקרא", text: deceptive, zone: "Asia/Jerusalem" },
  { id: "visual", en: "Stored in visual order", he: "שמור בסדר חזותי", text: visual, zone: "Asia/Jerusalem", visual: true },
  { id: "html", en: "An HTML page", he: "עמוד HTML", text: bridge, zone: "Asia/Jerusalem", html: true },
  { id: "arabic", en: "Arabic", he: "ערבית", text: fishermen, zone: "Asia/Qatar" },
  { id: "russian", en: "Russian", he: "רוסית", text: russian, zone: "Asia/Jerusalem" },
  { id: "yiddish", en: "Yiddish", he: "יידיש", text: yiddish, zone: "America/New_York" },
];
