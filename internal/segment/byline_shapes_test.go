package segment_test

import "testing"

// TestBylineShapes puts lines under a title that tell who wrote the text.
func TestBylineShapes(t *testing.T) {
	checkHeads(t, []lineCase{
		// Handles, mail, small letters.
		{"en", "By Dana Levi @danalevi", "BYLINE en By Dana Levi @danalevi @Dana Levi"},
		{"he", "מאת דנה לוי @danalevi", "BYLINE he מאת דנה לוי @danalevi @דנה לוי"},
		{"en", "by dana levi", "BYLINE en by dana levi @dana levi"},
		{"en", "by the sea", "SUBHEADING en by the sea"},
		// What the writer is, and no name.
		{"en", "From Our Own Correspondent", "BYLINE en From Our Own Correspondent"},
		{"en", "By a Tower Gazette Reporter", "BYLINE en By a Tower Gazette Reporter"},
		{"he", "מאת כתבנו המדיני", "BYLINE he מאת כתבנו המדיני"},
		{"he", "מאת כתבנו בחיפה דנה לוי", "BYLINE he מאת כתבנו בחיפה דנה לוי @דנה לוי"},
		{"ru", "От нашего корреспондента", "BYLINE ru От нашего корреспондента"},
		{"fr", "De notre correspondant à Haïfa", "BYLINE fr De notre correspondant à Haïfa"},
		{"yi", "פון אונזער באריכטער", "BYLINE yi פון אונזער באריכטער"},
		{"en", "By Our Foreign Staff", "BYLINE en By Our Foreign Staff @Our Foreign Staff"},
		{"ru", "Соб. инф.", "BYLINE ru Соб. инф. @Соб. инф."},
		// What the person named above is.
		{"en", "By Dana Levi\nStaff Writer", "BYLINE en By Dana Levi @Dana Levi;BYLINE en Staff Writer"},
		{"he", "דנה לוי\nכתבת המדע של המגדל", "BYLINE he דנה לוי @דנה לוי;BYLINE he כתבת המדע של המגדל"},
		{"ru", "Лев Гуров\nспециальный корреспондент", "BYLINE ru Лев Гуров @Лев Гуров;BYLINE ru специальный корреспондент"},
		{"he", "דנה לוי\nרוני כהן", "BYLINE he דנה לוי @דנה לוי;BYLINE he רוני כהן @רוני כהן"},
		// Titles belong to the name, and a paper in quotation marks to the desk's.
		{"en", "By Prof. Dana Levi and Dr. Roni Cohen", "BYLINE en By Prof. Dana Levi and Dr. Roni Cohen @Prof. Dana Levi+Dr. Roni Cohen"},
		{"ru", "Автор: д-р Анна Файн", "BYLINE ru Автор: д-р Анна Файн @д-р Анна Файн"},
		{"ru", "Редакция «Башни»", "BYLINE ru Редакция «Башни» @Редакция «Башни»"},
		// The letter "and" written together with the last of several names behind commas, and names that begin with that letter.
		{"he", "מאת: דנה לוי, כתבת המדע, וסוכנויות הידיעות", "BYLINE he מאת: דנה לוי, כתבת המדע, וסוכנויות הידיעות @דנה לוי+סוכנויות הידיעות"},
		{"he", "מאת דנה לוי, רוני כהן, ומשה פרץ", "BYLINE he מאת דנה לוי, רוני כהן, ומשה פרץ @דנה לוי+רוני כהן+משה פרץ"},
		{"he", "מאת דנה לוי, ורד כהן", "BYLINE he מאת דנה לוי, ורד כהן @דנה לוי+ורד כהן"},
		// Agencies behind a dash; behind a caption they made the picture.
		{"ar", "البرج - وكالات", "BYLINE ar البرج - وكالات @البرج+وكالات"},
		{"ar", "سامر نادر – رويترز", "BYLINE ar سامر نادر – رويترز @سامر نادر"},
		{"en", "The old mill before the storm - AP", "CAPTION en The old mill before the storm grouped;MEDIA_CREDIT en AP @AP grouped"},
		// Words and pictures, as sentences.
		{"en", "Story by Dana Levi. Photos by Roni Cohen.", "BYLINE en Story by Dana Levi. Photos by Roni Cohen. @Dana Levi+Roni Cohen"},
		{"yi", "אַ באַריכט פֿון שׂרה גרינבוים", "BYLINE yi אַ באַריכט פֿון שׂרה גרינבוים @שׂרה גרינבוים"},
		// A sentence on the writer is no name.
		{"he", "דנה לוי היא כתבת המדע של המגדל", "DECK he דנה לוי היא כתבת המדע של המגדל"},
	})
}

// TestClosingLines puts lines under the end of the text that tell who wrote it, who helped, and who they are.
func TestClosingLines(t *testing.T) {
	checkLines(t, []lineCase{
		{"ru", "Подготовила Анна Файн", "BYLINE Подготовила Анна Файн @Анна Файн"},
		{"he", "סייעה: נועה כץ", "CONTRIBUTOR סייעה: נועה כץ @נועה כץ"},
		{"en", "Roni Cohen and The Associated Press contributed to this report.", "CONTRIBUTOR Roni Cohen and The Associated Press contributed to this report. @Roni Cohen+The Associated Press"},
		{"ar", "ساهم في إعداد هذا التقرير رامي سعدي من بيروت", "CONTRIBUTOR ساهم في إعداد هذا التقرير رامي سعدي من بيروت @رامي سعدي"},
		{"ar", "(إعداد سامر نادر للنشرة العربية - تحرير ليلى خوري)", "CONTRIBUTOR (إعداد سامر نادر للنشرة العربية - تحرير ليلى خوري) @سامر نادر+ليلى خوري"},
		// A name that only begins as the writer's does is somebody else's.
		{"en", "Dana Cohen is a science editor at the Gazette.", "AUTHOR_BIO Dana Cohen is a science editor at the Gazette."},
		{"en", "Dana Cohenson is a science editor at the Gazette.", "PARAGRAPH Dana Cohenson is a science editor at the Gazette."},
		{"en", "Dana Cohen\nDana Cohen is a science editor at the Gazette.", "SIGNATURE Dana Cohen @Dana Cohen;AUTHOR_BIO Dana Cohen is a science editor at the Gazette."},
	}, true)
}

// TestDatelineShapes puts paragraphs under a title by a blank line.
func TestDatelineShapes(t *testing.T) {
	checkHeads(t, []lineCase{
		// A place in capitals with a full stop; a word that is no place.
		{"ru", "\nХАЙФА. Старую мельницу закрыли на ремонт до весны, сообщил городской совет.", "DATELINE ru ХАЙФА.;PARAGRAPH ru Старую мельницу закрыли на ремонт до весны, сообщил городской совет."},
		{"en", "\nJERUSALEM. The old mill was closed for repairs until spring, the council said.", "DATELINE en JERUSALEM.;PARAGRAPH en The old mill was closed for repairs until spring, the council said."},
		{"ru", "\nПОГОДА. Во вторник на севере страны ожидается сильный дождь, сообщил совет.", "PARAGRAPH ru ПОГОДА. Во вторник на севере страны ожидается сильный дождь, сообщил совет."},
		// The stop behind an agency, a date between dashes, two places with a slash.
		{"ru", "\nХАЙФА, 3 марта (ТАСС). Старую мельницу закрыли на ремонт до весны.", "DATELINE ru ХАЙФА, 3 марта (ТАСС).;PARAGRAPH ru Старую мельницу закрыли на ремонт до весны."},
		{"ar", "\nحيفا، فلسطين - 3 آذار 2015 - أغلقت الطاحونة القديمة للترميم حتى الربيع، قال المجلس.", "DATELINE ar حيفا، فلسطين - 3 آذار 2015;PARAGRAPH ar أغلقت الطاحونة القديمة للترميم حتى الربيع، قال المجلس."},
		{"en", "\nJERUSALEM / TEL AVIV — The old mill was closed for repairs until spring.", "DATELINE en JERUSALEM / TEL AVIV;PARAGRAPH en The old mill was closed for repairs until spring."},
		// Names of sections.
		{"en", "\nTENNIS - Cohen beat Levi in two sets on Tuesday, and slept well.", "PARAGRAPH en TENNIS - Cohen beat Levi in two sets on Tuesday, and slept well."},
		{"ru", "\nСпорт – Вчера «Башня» снова выиграла у соседей, и никто не спал.", "PARAGRAPH ru Спорт – Вчера «Башня» снова выиграла у соседей, и никто не спал."},
	})
}
