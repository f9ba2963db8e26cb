source: names by which agencies, picture desks, spokespersons, broadcasters and papers are credited; ids as in the project's list of bodies
[ap kind=agency name="Associated Press"]
example: (AP Photo/Dana Cohen)
AP
AP Photo
AP Photos
Associated Press
The Associated Press
AP via
A.P.
אי-פי
איי-פי
אי.פי
אסושיאייטד פרס
סוכנות AP
אסושייטד פרס
أسوشيتد برس
أسوشييتد برس
اسوشيتد برس
أ ب
ا ب
أ.ب
АП
Ассошиэйтед Пресс
[afp kind=agency name="Agence France-Presse"]
example: (AFP)
AFP
AFP Photo
Agence France-Presse
Agence France Presse
אי-אף-פי
אי.אף.פי
איי-אף-פי
איי.אף.פי
סוכנות הידיעות הצרפתית
أ ف ب
ا ف ب
أ.ف.ب
ا.ف.ب
فرانس برس
وكالة فرانس برس
АФП
Франс Пресс
Агентство Франс Пресс
[reuters kind=agency name="Reuters"]
example: REUTERS/Dana Cohen
Reuters
Thomson Reuters
Reuters Photo
רויטרס
סוכנות רויטרס
רוייטרס
רויטר
רויטרז
רויטערס
رويترز
وكالة رويترز
Рейтер
Ройтерс
Reuter
Reuters Pictures
[epa kind=agency name="European Pressphoto Agency"]
example: Photo: EPA
EPA
EPA-EFE
EPA/EFE
European Pressphoto Agency
אי-פי-אי
אי.פי.איי
איי-פי-איי
אי.פי.אי
إي بي إيه
ЕПА
[mct kind=agency name="McClatchy-Tribune"]
example: Photo: MCT
MCT
McClatchy-Tribune
McClatchy
MCT Direct
אם.סי.טי
Tribune News Service
TNS
[upi kind=agency name="United Press International"]
example: (UPI)
UPI
United Press International
יו-פי-איי
יו.פי.איי
يونايتد برس
ЮПИ
UPI Photo
[getty kind=agency name="Getty Images"]
example: Photo by Getty Images
Getty Images
Getty
GettyImages
Getty Images Europe
Getty Images North America
iStock by Getty Images
via Getty Images
Getty Images Israel
גטי אימג'ס
גטי אימג'
גטי אימאג'ס
גטי
גטי ישראל
גטי אימג'ס ישראל
GettyimagesIL
Gettyimages Israel
אימג'בנק
אימג' בנק
אימג'בנק/גטי
غيتي
غيتي إيميجز
جيتي
جيتي إيميجز
غيتي ايميجز
Getty Images/iStock
[flash90 kind=agency name="Flash90"]
example: Dana Cohen/Flash90
Flash90
Flash 90
FLASH-90
פלאש90
פלאש 90
פלאש-90
פלש 90
פלאש תשעים
فلاش 90
فلاش90
Флэш90
Флеш90
Флэш 90
Flash90/JTA
[shutterstock kind=agency name="Shutterstock"]
example: (illustrative photo: Shutterstock)
Shutterstock
ShutterStock
Shutterstock.com
שאטרסטוק
שטרסטוק
שאטר-סטוק
شاترستوك
Шаттерсток
שאטר סטוק
[bloomberg kind=agency name="Bloomberg"]
example: (צילום: בלומברג)
Bloomberg
Bloomberg News
בלומברג
بلومبرغ
بلومبيرغ
Блумберг
Bloomberg via Getty
[anadolu kind=agency name="Anadolu Agency"]
example: - الأناضول
Anadolu
Anadolu Agency
אנדולו
סוכנות אנדולו
אנאדולו
الأناضول
وكالة الأناضول
الاناضول
Анадолу
Анатолийское агентство
[xinhua kind=agency name="Xinhua"]
example: (Dana Cohen/Xinhua)
Xinhua
שינחואה
סוכנות שינחואה
شينخوا
وكالة شينخوا
Синьхуа
Xinhua News Agency
[jta kind=agency name="Jewish Telegraphic Agency"]
example: (JTA)
JTA
Jewish Telegraphic Agency
ג'יי-טי-איי
סוכנות JTA
ЕТА
[tps kind=agency name="Tazpit Press Service"]
example: (TPS)
TPS
TPS-IL
Tazpit
Tazpit Press Service
תצפית
סוכנות תצפית
תצפית סוכנות ידיעות
ТПС
[gpo kind=organization name="Israel Government Press Office"]
example: דנה כהן, לע"מ
GPO
Government Press Office
Israel Government Press Office
Israeli Government Press Office
לע"מ
לשכת העיתונות הממשלתית
לשכת העתונות הממשלתית
مكتب الصحافة الحكومي
ГПО
Пресс-служба правительства
לע״מ
[idf-spokesperson kind=organization name="IDF Spokesperson's Unit"]
example: דובר צה"ל
IDF Spokesperson
IDF Spokesperson's Unit
IDF Spokesperson Unit
IDF Spokesman
IDF
Israel Defense Forces
IDF spokesperson's office
IDF Spokesperson's Office
דובר צה"ל
דו"צ
דוברות צה"ל
צה"ל
יחידת דובר צה"ל
חטיבת דובר צה"ל
الناطق بلسان الجيش
المتحدث باسم الجيش الإسرائيلي
الجيش الاسرائيلي
الناطق باسم الجيش الإسرائيلي
пресс-служба ЦАХАЛа
пресс-служба ЦАХАЛ
ЦАХАЛ
[mda kind=organization name="Magen David Adom"]
example: תיעוד מבצעי מד"א
MDA
Magen David Adom
MDA spokesperson
MDA Spokesperson's Office
מד"א
דוברות מד"א
תיעוד מבצעי מד"א
דובר מד"א
תיעוד מבצעי של מד"א
מגן דוד אדום
نجمة داوود الحمراء
نجمة داود الحمراء
МАДА
МАГЕН ДАВИД АДОМ
пресс-служба МАДА
Маген Давид Адом
[police kind=organization name="Israel Police"]
example: צילום: דוברות המשטרה
Israel Police
Police Spokesperson
Police Spokesperson's Unit
Israel Police Spokesperson
police spokesman
Israeli police
דוברות המשטרה
דוברות משטרת ישראל
משטרת ישראל
המשטרה
דובר המשטרה
חטיבת דובר המשטרה
חטיבת הדוברות במשטרה
מחלקת הדוברות במשטרה
משטרה
الشرطة
الشرطة الإسرائيلية
الناطق بلسان الشرطة
شرطة اسرائيل
пресс-служба полиции
полиция Израиля
полиция
[fire-rescue kind=organization name="Israel Fire and Rescue Services"]
example: צילום: דוברות כב"ה
Israel Fire and Rescue
Israel Fire and Rescue Services
Fire and Rescue Services
Fire and Rescue
Fire and Rescue Service
דוברות כב"ה
כב"ה
כבאות והצלה
דוברות כבאות והצלה
דוברות כבאות
כבאות והצלה לישראל
תיעוד מבצעי כב"ה
כבאות
سلطة الإطفاء والإنقاذ
الاطفاء والانقاذ
سلطة الاطفاء
пожарная служба
служба пожаротушения
[knesset kind=organization name="Knesset spokesperson"]
example: צילום: דוברות הכנסת
Knesset
Knesset Spokesperson
Knesset spokesperson's office
דוברות הכנסת
הכנסת
ערוץ הכנסת
דובר הכנסת
الكنيست
Кнессет
пресс-служба Кнессета
Knesset Channel
[unsplash kind=agency name="Unsplash"]
example: Photo: Unsplash
Unsplash
אנספלאש
Unsplash.com
unsplash images
أنسبلاش
[pixabay kind=agency name="Pixabay"]
example: Photo: Pixabay
Pixabay
פיקסביי
פיקסאביי
Pixabay.com
بيكساباي
[imago kind=agency name="Imago"]
example: Photo: Imago
Imago
IMAGO Images
אימאגו
imago images
[tass kind=agency name="TASS"]
example: Photo: TASS
TASS
ITAR-TASS
טאס"ס
טאסס
סוכנות טאס"ס
تاس
وكالة تاس
ТАСС
ИТАР-ТАСС
איטר-טאסס
[sputnik kind=agency name="Sputnik"]
example: Photo: Sputnik
Sputnik
ספוטניק
سبوتنيك
Спутник
سبوتنيك عربي
[ria kind=agency name="RIA Novosti"]
example: Фото: РИА Новости
RIA
RIA Novosti
ריה נובוסטי
רי"א נובוסטי
ريا نوفوستي
نوفوستي
РИА
РИА Новости
[wafa kind=agency name="WAFA"]
example: تصوير: وفا
WAFA
ואפא
סוכנות ואפא
وفا
وكالة وفا
وكالة الأنباء الفلسطينية
ВАФА
[nasa kind=organization name="NASA"]
example: Photo: NASA
NASA
נאס"א
נאסא
ناسا
НАСА
NASA/JPL
NASA/JPL-Caltech
[white-house kind=organization name="The White House"]
example: Photo: The White House
The White House
White House
Official White House Photo
הבית הלבן
البيت الأبيض
Белый дом
[dpa kind=agency name="Deutsche Presse-Agentur"]
example: Eilat (dpa)
dpa
DPA
Deutsche Presse-Agentur
ד.פ.א
די-פי-איי
دب أ
د ب أ
د.ب.أ
ДПА
picture alliance
dpa picture alliance
[efe kind=agency name="EFE"]
example: (EFE)
EFE
Agencia EFE
إفي
[ansa kind=agency name="ANSA"]
example: (ANSA)
ANSA
אנס"א
АНСА
[kyodo kind=agency name="Kyodo News"]
example: (Kyodo)
Kyodo
Kyodo News
קיודו
كيودو
Киодо
[interfax kind=agency name="Interfax"]
example: Фото: Интерфакс
Interfax
אינטרפקס
إنترفاكس
Интерфакс
[mena kind=agency name="Middle East News Agency"]
example: (أ ش أ)
MENA
Middle East News Agency
أ ش أ
أ.ش.أ
وكالة أنباء الشرق الأوسط
[sana kind=agency name="SANA"]
example: (سانا)
SANA
סאנא
סוכנות סאנא
سانا
وكالة سانا
САНА
[petra kind=agency name="Petra"]
example: (بترا)
Petra
פטרה
بترا
وكالة بترا
[spa kind=agency name="Saudi Press Agency"]
example: (واس)
Saudi Press Agency
واس
وكالة الأنباء السعودية
[qna kind=agency name="Qatar News Agency"]
example: (قنا)
QNA
Qatar News Agency
قنا
وكالة الأنباء القطرية
[wam kind=agency name="Emirates News Agency"]
example: (وام)
WAM
Emirates News Agency
وام
وكالة أنباء الإمارات
[kuna kind=agency name="Kuwait News Agency"]
example: (كونا)
KUNA
كونا
وكالة الأنباء الكويتية
[ina kind=agency name="Iraqi News Agency"]
example: (واع)
Iraqi News Agency
واع
وكالة الأنباء العراقية
[nna kind=agency name="National News Agency"]
example: (الوكالة الوطنية للإعلام)
National News Agency
الوكالة الوطنية للإعلام
الوكالة الوطنية
[irna kind=agency name="IRNA"]
example: (IRNA)
IRNA
אירנ"א
אירנא
إرنا
ИРНА
[fars kind=agency name="Fars News Agency"]
example: (Fars)
Fars
Fars News
Fars News Agency
פארס
סוכנות פארס
فارس
وكالة فارس
[mehr kind=agency name="Mehr News Agency"]
example: (Mehr News)
Mehr
Mehr News
Mehr News Agency
סוכנות מהר
وكالة مهر
[tasnim kind=agency name="Tasnim"]
example: (Tasnim)
Tasnim
Tasnim News
תסנים
تسنيم
[isna kind=agency name="ISNA"]
example: (ISNA)
ISNA
איסנ"א
إيسنا
[maan kind=agency name="Ma'an News Agency"]
example: (Ma'an)
Ma'an
Maan News
Ma'an News Agency
מען
סוכנות מען
معا
وكالة معا
[safa kind=agency name="Safa"]
example: (صفا)
Safa Press
صفا
وكالة صفا
[quds-net kind=agency name="Quds Net"]
example: (قدس نت)
Quds Net
قدس نت
شبكة قدس
[jini kind=agency name="JINI"]
example: צילום: ג'יני
JINI
JiniPix
ג'יני
ג'ינפיקס
jini pix
[zuma kind=agency name="Zuma Press"]
example: (Zuma Press)
Zuma
Zuma Press
ZUMAPRESS
זומה
[sipa kind=agency name="Sipa"]
example: (Sipa USA)
Sipa
Sipa USA
Sipa Press
[abaca kind=agency name="Abaca Press"]
example: (Abaca Press)
Abaca
Abaca Press
ABACAPRESS
[alamy kind=agency name="Alamy"]
example: Photo: Alamy
Alamy
Alamy Stock Photo
אלאמי
Alamy Stock
الامي
[istock kind=agency name="iStock"]
example: Photo: iStock
iStock
iStockphoto
אייסטוק
איסטוק
آي ستوك
Istock photo
[pexels kind=agency name="Pexels"]
example: Photo: Pexels
Pexels
פקסלס
בקסלס
بيكسلز
[freepik kind=agency name="Freepik"]
example: Image: Freepik
Freepik
פריפיק
فريبيك
[depositphotos kind=agency name="Depositphotos"]
example: Фото: Depositphotos
Depositphotos
Deposit photos
דיפוזיטפוטוס
Депозитфото
[adobe-stock kind=agency name="Adobe Stock"]
example: Photo: Adobe Stock
Adobe Stock
AdobeStock
אדובי סטוק
[thinkstock kind=agency name="Thinkstock"]
example: צילום: Thinkstock
Thinkstock
ThinkStock
טינקסטוק
Thinkstock by Getty
[fotolia kind=agency name="Fotolia"]
example: Photo: Fotolia
Fotolia
פוטוליה
[dreamstime kind=agency name="Dreamstime"]
example: Photo: Dreamstime
Dreamstime
דרימסטיים
Dreamstime.com
[123rf kind=agency name="123RF"]
example: צילום: 123RF
123RF
123rf.com
[asap kind=agency name="ASAP Creative"]
example: צילום: אס.איי.פי
ASAP
ASAP Creative
א.ס.א.פ קריאייטיב
א.ס.א.פ
אס.איי.פי
[wikimedia kind=organization name="Wikimedia Commons"]
example: Photo: Wikimedia Commons
Wikimedia Commons
Wikimedia
Wikipedia
ויקיפדיה
ויקימדיה
ויקישיתוף
ويكيميديا
ويكيبيديا
Википедия
Викимедиа
wikicommons
[magnum kind=agency name="Magnum Photos"]
example: (Magnum Photos)
Magnum
Magnum Photos
מגנום
[corbis kind=agency name="Corbis"]
example: (Corbis)
Corbis
קורביס
[vii kind=agency name="VII Photo"]
example: (VII Photo)
VII Photo
[redux kind=agency name="Redux"]
example: (Redux)
Redux
Redux Pictures
[polaris kind=agency name="Polaris Images"]
example: (Polaris Images)
Polaris Images
Polaris
[pool kind=agency name="Press pool"]
example: (Reuters Pool)
Reuters Pool
AP Pool
[rex kind=agency name="Rex Features"]
example: (Rex Features)
Rex Features
REX/Shutterstock
Rex
[pa kind=agency name="PA Media"]
example: (PA Wire)
PA Wire
PA
PA Media
PA Images
Press Association
The Press Association
[cp kind=agency name="The Canadian Press"]
example: (The Canadian Press)
Canadian Press
The Canadian Press
[aap kind=agency name="Australian Associated Press"]
example: (AAP Image)
AAP
AAP Image
[pti kind=agency name="Press Trust of India"]
example: (PTI)
PTI
Press Trust of India
[ani kind=agency name="ANI"]
example: (ANI)
ANI
Asian News International
[yonhap kind=agency name="Yonhap"]
example: (Yonhap)
Yonhap
Yonhap News
יונהאפ
يونهاب
Ренхап
Рёнхап
[kcna kind=agency name="KCNA"]
example: (KCNA)
KCNA
ЦТАК
[cns kind=agency name="China News Service"]
example: (China News Service)
China News Service
[ukrinform kind=agency name="Ukrinform"]
example: Фото: Укринформ
Ukrinform
Укринформ
Укрінформ
[unian kind=agency name="UNIAN"]
example: Фото: УНИАН
UNIAN
УНИАН
УНІАН
[belta kind=agency name="BelTA"]
example: Фото: БелТА
BelTA
БелТА
[rfe kind=organization name="RFE/RL"]
example: (RFE/RL)
RFE/RL
Radio Free Europe
Радио Свобода
Радио Свободная Европа
[voa kind=organization name="Voice of America"]
example: (VOA)
VOA
Voice of America
Голос Америки
صوت أمريكا
[bbc kind=organization name="BBC"]
example: Photo: BBC
BBC
BBC News
BBC Arabic
BBC News Arabic
בי-בי-סי
בי.בי.סי
ה-BBC
بي بي سي
Би-би-си
Русская служба Би-би-си
BBC Russian
[cnn kind=organization name="CNN"]
example: (CNN)
CNN
סי-אן-אן
סי.אן.אן
سي إن إن
سي ان ان
Си-эн-эн
[fox kind=organization name="Fox News"]
example: (Fox News)
Fox News
פוקס ניוז
فوكس نيوز
[nbc kind=organization name="NBC News"]
example: (NBC News)
NBC
NBC News
MSNBC
[abc kind=organization name="ABC News"]
example: (ABC News)
ABC
ABC News
[cbs kind=organization name="CBS News"]
example: (CBS News)
CBS
CBS News
[sky kind=organization name="Sky News"]
example: (Sky News)
Sky News
סקיי ניוז
سكاي نيوز
سكاي نيوز عربية
[al-jazeera kind=organization name="Al Jazeera"]
example: (الجزيرة نت)
Al Jazeera
Al-Jazeera
Aljazeera
אל-ג'זירה
אל ג'זירה
الجزيرة
الجزيرة نت
قناة الجزيرة
Аль-Джазира
[al-arabiya kind=organization name="Al Arabiya"]
example: (العربية نت)
Al Arabiya
Al-Arabiya
אל-ערבייה
العربية نت
قناة العربية
Аль-Арабия
[al-manar kind=organization name="Al-Manar"]
example: (قناة المنار)
Al-Manar
Al Manar
אל-מנאר
قناة المنار
المنار
[al-mayadeen kind=organization name="Al Mayadeen"]
example: (الميادين)
Al Mayadeen
Al-Mayadeen
אל-מיאדין
الميادين
قناة الميادين
[al-hayat kind=organization name="Al-Hayat"]
example: بيروت - «الحياة»
Al-Hayat
Al Hayat
אל-חיאת
الحياة
صحيفة الحياة
[asharq-al-awsat kind=organization name="Asharq Al-Awsat"]
example: (الشرق الأوسط)
Asharq Al-Awsat
אל-שרק אל-אווסט
الشرق الأوسط
«الشرق الأوسط»
[al-quds kind=organization name="Al-Quds"]
example: (القدس العربي)
Al-Quds
Al-Quds Al-Arabi
אל-קודס
القدس العربي
صحيفة القدس
[al-ahram kind=organization name="Al-Ahram"]
example: (الأهرام)
Al-Ahram
אל-אהראם
الأهرام
[an-nahar kind=organization name="An-Nahar"]
example: (An-Nahar)
An-Nahar
صحيفة النهار
[al-akhbar kind=organization name="Al-Akhbar"]
example: (صحيفة الأخبار)
Al-Akhbar
אל-אח'באר
صحيفة الأخبار
[panet kind=organization name="Panet"]
example: تصوير: موقع بانيت
Panet
פאנט
موقع بانيت
بانيت
قناة هلا
بانوراما
صحيفة بانوراما
[arab48 kind=organization name="Arab48"]
example: (عرب 48)
Arab48
Arab 48
ערב 48
عرب 48
عرب ٤٨
عرب48
[kul-alarab kind=organization name="Kul al-Arab"]
example: (كل العرب)
Kul al-Arab
כל אל-ערב
كل العرب
العرب
[ynet kind=organization name="ynet"]
example: (ynet)
ynet
ynetnews
ynetnews.com
וואינט
ואיינט
واينت
ynet.co.il
Ynet News
[yedioth kind=organization name="Yedioth Ahronoth"]
example: צילום: ידיעות אחרונות
Yedioth Ahronoth
Yedioth Aharonoth
Yediot Aharonot
Yedioth
ידיעות אחרונות
يديعوت أحرونوت
Едиот ахронот
[haaretz kind=organization name="Haaretz"]
example: (Haaretz)
Haaretz
Ha'aretz
Haaretz Service
הארץ
עיתון הארץ
هآرتس
صحيفة هآرتس
Гаарец
Haaretz.com
[maariv kind=organization name="Maariv"]
example: צילום: מעריב
Maariv
Ma'ariv
מעריב
מעריב אונליין
معاريف
Маарив
[walla kind=organization name="Walla"]
example: (וואלה!)
Walla
Walla!
Walla News
וואלה
וואלה!
וואלה! חדשות
מערכת וואלה
والا
Валла
[globes kind=organization name="Globes"]
example: צילום: גלובס
Globes
גלובס
Глобс
[calcalist kind=organization name="Calcalist"]
example: צילום: כלכליסט
Calcalist
כלכליסט
كلكليست
Калькалист
[themarker kind=organization name="TheMarker"]
example: צילום: דה מרקר
TheMarker
The Marker
דה מרקר
דהמרקר
[israel-hayom kind=organization name="Israel Hayom"]
example: צילום: ישראל היום
Israel Hayom
Yisrael Hayom
ישראל היום
يسرائيل هيوم
إسرائيل اليوم
Исраэль ха-йом
[jerusalem-post kind=organization name="The Jerusalem Post"]
example: (The Jerusalem Post)
Jerusalem Post
The Jerusalem Post
JPost
ג'רוזלם פוסט
ג'רוסלם פוסט
جيروزاليم بوست
Джерузалем пост
Jerusalem Post Staff
[times-of-israel kind=organization name="The Times of Israel"]
example: (Times of Israel)
Times of Israel
The Times of Israel
ToI
טיימס אוף ישראל
זמן ישראל
تايمز أوف إسرائيل
Таймс оф Исраэль
[mako kind=organization name="mako"]
example: (mako)
mako
מאקו
[channel-12 kind=organization name="Channel 12"]
example: צילום: חדשות 12
חדשות 12
N12
חברת החדשות
قناة 12
Channel 12
ערוץ 12
12 канал
القناة 12
Channel 12 News
[channel-2 kind=organization name="Channel 2"]
example: (screen capture: Channel 2)
Channel 2
ערוץ 2
חדשות 2
القناة الثانية
Channel 2 News
[channel-13 kind=organization name="Channel 13"]
example: צילום: חדשות 13
Channel 13
Channel 13 News
ערוץ 13
חדשות 13
רשת 13
חדשות 10
ערוץ 10
Channel 10
القناة 13
13 канал
القناة العاشرة
[kan kind=organization name="Kan"]
example: צילום: כאן חדשות
Kan News
כאן חדשות
כאן 11
תאגיד השידור
Channel 11
ערוץ 11
רשות השידור
قناة كان
מכאן
هيئة البث
Кан
[channel-14 kind=organization name="Channel 14"]
example: (ערוץ 14)
Channel 14
ערוץ 14
ערוץ 20
Channel 20
القناة 14
[channel-9 kind=organization name="Channel 9"]
example: Фото: 9 канал
Channel 9
ערוץ 9
9 канал
9tv
9tv.co.il
القناة التاسعة
[channel-7 kind=organization name="Arutz Sheva"]
example: (Arutz Sheva)
Arutz Sheva
Arutz-7
Arutz 7
Israel National News
INN
ערוץ 7
ערוץ שבע
Аруц 7
القناة السابعة
[i24 kind=organization name="i24NEWS"]
example: (i24NEWS)
i24NEWS
i24
אי24
איי 24
[galatz kind=organization name="Army Radio"]
example: (גלי צה"ל)
Army Radio
Galei Tzahal
גלי צה"ל
גל"צ
إذاعة الجيش
Галей ЦАХАЛ
[srugim kind=organization name="Srugim"]
example: צילום: סרוגים
Srugim
סרוגים
[kikar kind=organization name="Kikar HaShabbat"]
example: צילום: כיכר השבת
Kikar HaShabbat
Kikar
כיכר השבת
כיכר שבת
[behadrei kind=organization name="Behadrei Haredim"]
example: (בחדרי חרדים)
Behadrei Haredim
בחדרי חרדים
בחדרי
[hamodia kind=organization name="Hamodia"]
example: (המודיע)
Hamodia
המודיע
[makor-rishon kind=organization name="Makor Rishon"]
example: (מקור ראשון)
Makor Rishon
מקור ראשון
nrg
אן-אר-ג'י
[forward kind=organization name="The Forward"]
example: (Yiddish Forward)
Forward Association
Forverts
Yiddish Forward
פֿאָרווערטס
פארווערטס
[newsru kind=organization name="NEWSru.co.il"]
example: Фото: NEWSru.co.il
NEWSru
NEWSru.co.il
Ньюсру
[vesty kind=organization name="Vesty"]
example: Фото: Вести
Vesty
Вести
Вести Израиль
ווסטי
[kommersant kind=organization name="Kommersant"]
example: Фото: Коммерсантъ
Kommersant
Коммерсантъ
Коммерсант
קומרסנט
[izvestia kind=organization name="Izvestia"]
example: Фото: Известия
Izvestia
Известия
[meduza kind=organization name="Meduza"]
example: Фото: Медуза
Meduza
Медуза
[rt kind=organization name="RT"]
example: (RT)
RT
Russia Today
Раша Тудей
آر تي
روسيا اليوم
[dw kind=organization name="Deutsche Welle"]
example: (Deutsche Welle)
Deutsche Welle
DW
Немецкая волна
دويتشه فيله
[france24 kind=organization name="France 24"]
example: (فرانس 24)
France 24
France24
פראנס 24
فرانس 24
[nyt kind=organization name="The New York Times"]
example: (The New York Times)
New York Times
The New York Times
NYT
ניו יורק טיימס
הניו יורק טיימס
نيويورك تايمز
Нью-Йорк Таймс
[wapo kind=organization name="The Washington Post"]
example: (The Washington Post)
Washington Post
The Washington Post
וושינגטון פוסט
واشنطن بوست
Вашингтон пост
[wsj kind=organization name="The Wall Street Journal"]
example: (The Wall Street Journal)
Wall Street Journal
The Wall Street Journal
WSJ
וול סטריט ג'ורנל
وول ستريت جورنال
[guardian kind=organization name="The Guardian"]
example: (The Guardian)
The Guardian
Guardian
גרדיאן
הגרדיאן
الغارديان
Гардиан
[la-times kind=organization name="Los Angeles Times"]
example: (Los Angeles Times)
Los Angeles Times
LA Times
לוס אנג'לס טיימס
[facebook kind=organization name="Facebook"]
example: צילום: פייסבוק
Facebook
פייסבוק
فيسبوك
Фейсбук
facebook.com
[instagram kind=organization name="Instagram"]
example: צילום: אינסטגרם
Instagram
אינסטגרם
انستغرام
إنستغرام
Инстаграм
[twitter kind=organization name="Twitter"]
example: צילום: טוויטר
Twitter
טוויטר
تويتر
Твиттер
רשת X
[telegram kind=organization name="Telegram"]
example: צילום: טלגרם
Telegram
טלגרם
تيليغرام
تلغرام
Телеграм
[youtube kind=organization name="YouTube"]
example: צילום: יוטיוב
YouTube
יוטיוב
יו טיוב
يوتيوب
Ютуб
[tiktok kind=organization name="TikTok"]
example: צילום: טיקטוק
TikTok
טיקטוק
تيك توك
ТикТок
[maxar kind=organization name="Maxar"]
example: (Maxar Technologies)
Maxar
Maxar Technologies
מקסאר
ماكسار
[planet-labs kind=organization name="Planet Labs"]
example: (Planet Labs PBC)
Planet Labs
Planet Labs PBC
Planet Labs Inc
[google kind=organization name="Google"]
example: צילום: גוגל מפות
Google
Google Maps
Google Earth
גוגל
גוגל מפות
גוגל ארץ
غوغل
Гугл
[esa kind=organization name="European Space Agency"]
example: (ESA)
ESA
European Space Agency
סוכנות החלל האירופית
وكالة الفضاء الأوروبية
ЕКА
[un kind=organization name="United Nations"]
example: UN Photo/Dana Cohen
UN Photo
UN Photos
האו"ם
الأمم المتحدة
ООН
UN News
[us-state kind=organization name="US Department of State"]
example: (State Department)
State Department
US State Department
US Department of State
מחלקת המדינה
وزارة الخارجية الأمريكية
Госдепартамент США
[us-navy kind=organization name="US Navy"]
example: (US Navy)
US Navy
U.S. Navy
הצי האמריקני
البحرية الأمريكية
ВМС США
[us-army kind=organization name="US Army"]
example: (US Army)
US Army
U.S. Army
צבא ארה"ב
الجيش الأمريكي
Армия США
[us-airforce kind=organization name="US Air Force"]
example: (US Air Force)
US Air Force
U.S. Air Force
חיל האוויר האמריקני
[centcom kind=organization name="CENTCOM"]
example: (CENTCOM)
CENTCOM
US Central Command
סנטקום
القيادة المركزية
[kremlin kind=organization name="Kremlin"]
example: Фото: Кремль
Kremlin
Kremlin.ru
Kremlin Pool
הקרמלין
الكرملين
Кремль
пресс-служба Кремля
[pmo kind=organization name="Prime Minister's Office"]
example: צילום: לשכת ראש הממשלה
Prime Minister's Office
PMO
לשכת ראש הממשלה
משרד ראש הממשלה
مكتب رئيس الوزراء
канцелярия премьер-министра
[mfa kind=organization name="Ministry of Foreign Affairs"]
example: צילום: משרד החוץ
Foreign Ministry
Ministry of Foreign Affairs
משרד החוץ
وزارة الخارجية
МИД
МИД Израиля
דוברות משרד החוץ
[mod kind=organization name="Ministry of Defense"]
example: צילום: משרד הביטחון
Defense Ministry
Ministry of Defense
Ministry of Defence
משרד הביטחון
דוברות משרד הביטחון
وزارة الدفاع
Министерство обороны
Минобороны
אגף דוברות משרד הביטחון
[moh kind=organization name="Ministry of Health"]
example: צילום: משרד הבריאות
Health Ministry
Ministry of Health
משרד הבריאות
דוברות משרד הבריאות
وزارة الصحة
Минздрав
[moe kind=organization name="Ministry of Education"]
example: צילום: משרד החינוך
Education Ministry
Ministry of Education
משרד החינוך
דוברות משרד החינוך
وزارة التربية والتعليم
[mot kind=organization name="Ministry of Transport"]
example: צילום: משרד התחבורה
Transport Ministry
Ministry of Transport
משרד התחבורה
דוברות משרד התחבורה
Минтранс
وزارة المواصلات
[president kind=organization name="President's Residence"]
example: צילום: בית הנשיא
President's Residence
President's Office
בית הנשיא
דוברות בית הנשיא
לשכת הנשיא
مكتب الرئيس
пресс-служба президента
[courts kind=organization name="Courts spokesperson"]
example: צילום: דוברות בתי המשפט
Courts Administration
דוברות בתי המשפט
הנהלת בתי המשפט
[prison-service kind=organization name="Israel Prison Service"]
example: צילום: דוברות שב"ס
Israel Prison Service
IPS
שב"ס
דוברות שב"ס
שירות בתי הסוהר
مصلحة السجون
ШАБАС
Управление тюрем
[shin-bet kind=organization name="Shin Bet"]
example: צילום: שב"כ
Shin Bet
Shin Bet spokesperson
ISA
שב"כ
דוברות שב"כ
שירות הביטחון הכללי
الشاباك
ШАБАК
[zaka kind=organization name="ZAKA"]
example: צילום: דוברות זק"א
ZAKA
זק"א
דוברות זק"א
דוברות זק"א תל אביב
زاكا
ЗАКА
[united-hatzalah kind=organization name="United Hatzalah"]
example: צילום: דוברות איחוד הצלה
United Hatzalah
איחוד הצלה
דוברות איחוד הצלה
תיעוד מבצעי איחוד הצלה
ايحود هتسلاه
Ихуд Хацала
חובשי איחוד הצלה
[parks kind=organization name="Israel Nature and Parks Authority"]
example: צילום: רשות הטבע והגנים
Nature and Parks Authority
Israel Nature and Parks Authority
INPA
רשות הטבע והגנים
سلطة الطبيعة والحدائق
Управление природы и парков
דוברות רשות הטבע והגנים
רט"ג
[iaa kind=organization name="Israel Antiquities Authority"]
example: צילום: רשות העתיקות
Israel Antiquities Authority
Antiquities Authority
IAA
רשות העתיקות
דוברות רשות העתיקות
سلطة الآثار
Управление древностей
Управление древностей Израиля
[airports kind=organization name="Israel Airports Authority"]
example: צילום: רשות שדות התעופה
Israel Airports Authority
Airports Authority
רשות שדות התעופה
רש"ת
سلطة المطارات
Управление аэропортов
[rail kind=organization name="Israel Railways"]
example: צילום: רכבת ישראל
Israel Railways
רכבת ישראל
דוברות רכבת ישראל
سكة حديد إسرائيل
قطار إسرائيل
Железные дороги Израиля
[iec kind=organization name="Israel Electric Corporation"]
example: צילום: חברת החשמל
Israel Electric Corporation
Israel Electric
IEC
חברת החשמל
شركة الكهرباء
Электрическая компания
[kkl kind=organization name="KKL-JNF"]
example: צילום: קק"ל
KKL-JNF
JNF
KKL
קק"ל
ארכיון קק"ל
ארכיון הצילומים של קק"ל
קרן קיימת לישראל
الكيرن كييمت
الصندوق القومي
ККЛ
Керен каемет
[meteorological kind=organization name="Israel Meteorological Service"]
example: צילום: השירות המטאורולוגי
Israel Meteorological Service
השירות המטאורולוגי
شعبة الأرصاد
Метеорологическая служба
[bank-of-israel kind=organization name="Bank of Israel"]
example: צילום: בנק ישראל
Bank of Israel
בנק ישראל
بنك إسرائيل
Банк Израиля
[jewish-agency kind=organization name="Jewish Agency"]
example: צילום: הסוכנות היהודית
Jewish Agency
The Jewish Agency
הסוכנות היהודית
الوكالة اليهودية
Еврейское агентство
Сохнут
[national-library kind=organization name="National Library of Israel"]
example: צילום: הספרייה הלאומית
National Library of Israel
הספרייה הלאומית
المكتبة الوطنية
Национальная библиотека Израиля
[hebrew-university kind=organization name="Hebrew University"]
example: צילום: האוניברסיטה העברית
Hebrew University
The Hebrew University
האוניברסיטה העברית
الجامعة العبرية
Еврейский университет
[tel-aviv-university kind=organization name="Tel Aviv University"]
example: צילום: אוניברסיטת תל אביב
Tel Aviv University
אוניברסיטת תל אביב
דוברות אוניברסיטת תל אביב
جامعة تل أبيب
Тель-Авивский университет
[technion kind=organization name="Technion"]
example: צילום: דוברות הטכניון
Technion
הטכניון
דוברות הטכניון
التخنيون
Технион
[weizmann kind=organization name="Weizmann Institute"]
example: צילום: מכון ויצמן
Weizmann Institute
Weizmann Institute of Science
מכון ויצמן
מכון ויצמן למדע
معهد وايزمان
Институт Вейцмана
[ichilov kind=organization name="Ichilov Hospital"]
example: צילום: דוברות איכילוב
Ichilov
Ichilov Hospital
דוברות איכילוב
בית החולים איכילוב
איכילוב
مستشفى ايخيلوف
Ихилов
[sheba kind=organization name="Sheba Medical Center"]
example: צילום: דוברות שיבא
Sheba Medical Center
Sheba
דוברות שיבא
המרכז הרפואי שיבא
תל השומר
مستشفى شيبا
Шиба
[rambam kind=organization name="Rambam Hospital"]
example: צילום: דוברות רמב"ם
Rambam Hospital
Rambam
דוברות רמב"ם
רמב"ם הקריה הרפואית
المركز الطبي رمبام
Рамбам
הקריה הרפואית רמב"ם
[hadassah kind=organization name="Hadassah Medical Center"]
example: צילום: דוברות הדסה
Hadassah
Hadassah Medical Center
דוברות הדסה
הדסה
هداسا
Хадасса
[soroka kind=organization name="Soroka Medical Center"]
example: צילום: דוברות סורוקה
Soroka
Soroka Medical Center
דוברות סורוקה
סורוקה
مستشفى سوروكا
Сорока
[tel-aviv-municipality kind=organization name="Tel Aviv Municipality"]
example: צילום: עיריית תל אביב
Tel Aviv Municipality
עיריית תל אביב
דוברות עיריית תל אביב
بلدية تل أبيب
мэрия Тель-Авива
[jerusalem-municipality kind=organization name="Jerusalem Municipality"]
example: צילום: עיריית ירושלים
Jerusalem Municipality
עיריית ירושלים
דוברות עיריית ירושלים
بلدية القدس
мэрия Иерусалима
[haifa-municipality kind=organization name="Haifa Municipality"]
example: צילום: עיריית חיפה
Haifa Municipality
עיריית חיפה
דוברות עיריית חיפה
بلدية حيفا
мэрия Хайфы
[red-crescent kind=organization name="Red Crescent"]
example: تصوير: الهلال الأحمر
Red Crescent
Palestinian Red Crescent
הסהר האדום
الهلال الأحمر
Красный Полумесяц
[red-cross kind=organization name="Red Cross"]
example: Photo: Red Cross
Red Cross
ICRC
הצלב האדום
الصليب الأحمر
Красный Крест
[unrwa kind=organization name="UNRWA"]
example: Photo: UNRWA
UNRWA
אונר"א
الأونروا
БАПОР
[hamas kind=organization name="Hamas media"]
example: (حماس)
Hamas
Al-Aqsa TV
حماس
تلفزيون الأقصى
ХАМАС
[hezbollah kind=organization name="Hezbollah military media"]
example: صورة: الإعلام الحربي
Hezbollah
الإعلام الحربي
حزب الله
Хезболла
[prnewswire kind=agency name="PR Newswire"]
example: TEL AVIV /PRNewswire/ --
PRNewswire
PR Newswire
PRNewswire-FirstCall
[business-wire kind=agency name="Business Wire"]
example: (BUSINESS WIRE)
Business Wire
BUSINESSWIRE
[globe-newswire kind=agency name="GlobeNewswire"]
example: (GLOBE NEWSWIRE)
GlobeNewswire
GLOBE NEWSWIRE
[ims kind=agency name="Israel Magazine Service"]
example: (IMS)
IMS
JNS
JNS.org
Jewish News Syndicate
[media-line kind=agency name="The Media Line"]
example: (The Media Line)
The Media Line
Media Line
[agencies kind=agency several=yes name="News agencies"]
example: (סוכנויות הידיעות)
News Agencies
news agencies
wire services
סוכנויות הידיעות
סוכנויות ידיעות
סוכנויות החדשות
وكالات الأنباء
وكالات
الوكالات
информагентства
wire reports
news wires
סוכנויות
סוכנויות זרות
وكالات أنباء
информагентств
новостные агентства
[cogat kind=organization name="COGAT"]
example: צילום: דוברות מתפ"ש
COGAT
מתפ"ש
דוברות מתפ"ש
المنسق
КОГАТ
[border-police kind=organization name="Border Police"]
example: צילום: דוברות מג"ב
Border Police
Israel Border Police
מג"ב
דוברות מג"ב
משמר הגבול
حرس الحدود
МАГАВ
пограничная полиция
[tax-authority kind=organization name="Israel Tax Authority"]
example: צילום: רשות המסים
Israel Tax Authority
Tax Authority
רשות המסים
דוברות רשות המסים
سلطة الضرائب
Налоговое управление
[israel-air-force kind=organization name="Israeli Air Force"]
example: צילום: חיל האוויר
Israeli Air Force
IAF
חיל האוויר
אתר חיל האוויר
سلاح الجو
ВВС Израиля
[elbit kind=organization name="Elbit Systems"]
example: צילום: אלביט
Elbit
Elbit Systems
אלביט
אלביט מערכות
إلبيت
[iai kind=organization name="Israel Aerospace Industries"]
example: צילום: התעשייה האווירית
IAI
Israel Aerospace Industries
התעשייה האווירית
Авиапром
[rafael kind=organization name="Rafael"]
example: צילום: רפאל
Rafael Advanced Defense
Rafael Systems
רפאל
רפא"ל
[el-al kind=organization name="El Al"]
example: צילום: אל על
El Al
אל על
Эль-Аль
إل عال
[intel kind=organization name="Intel"]
example: צילום: אינטל
Intel
אינטל
إنتل
Интел
[swns kind=agency name="SWNS"]
example: Photo: Dana Cohen/SWNS
SWNS
SWNS.com
South West News Service
[nurphoto kind=agency name="NurPhoto"]
example: (Dana Cohen/NurPhoto)
NurPhoto
Nur Photo
NurPhoto via Getty Images
נור פוטו
[pacific-press kind=agency name="Pacific Press"]
example: (Dana Cohen/Pacific Press)
Pacific Press
Pacific Press Agency
[sopa kind=agency name="SOPA Images"]
example: (Dana Cohen/SOPA Images)
SOPA Images
SOPA Images/LightRocket
[lightrocket kind=agency name="LightRocket"]
example: (Dana Cohen/LightRocket)
LightRocket
[demotix kind=agency name="Demotix"]
example: (Dana Cohen/Demotix)
Demotix
[splash kind=agency name="Splash News"]
example: (Splash News)
Splash News
Splash News Online
[wenn kind=agency name="WENN"]
example: (WENN)
WENN
WENN.com
[backgrid kind=agency name="BACKGRID"]
example: (BACKGRID)
BACKGRID
[empics kind=agency name="Empics"]
example: (Empics)
Empics
EMPICS Entertainment
[action-images kind=agency name="Action Images"]
example: (Dana Cohen/Action Images)
Action Images
Action Images via Reuters
[belga kind=agency name="Belga"]
example: (Belga)
Belga
Belga Photo
Belga Image
[anp kind=agency name="ANP"]
example: (ANP)
ANP
ANP Photo
[apa kind=agency name="Austria Press Agency"]
example: (APA)
APA
APA Images
APAIMAGES
[ctk kind=agency name="Czech News Agency"]
example: (CTK)
CTK
ČTK
Czech News Agency
[pap kind=agency name="Polish Press Agency"]
example: (PAP)
PAP
Polish Press Agency
ПАП
[mti kind=agency name="MTI"]
example: (MTI)
MTI
Hungarian News Agency
[tt kind=agency name="TT News Agency"]
example: (Dana Cohen/TT News Agency)
TT News Agency
TT Nyhetsbyrån
Scanpix
[ritzau kind=agency name="Ritzau Scanpix"]
example: (Ritzau Scanpix)
Ritzau
Ritzau Scanpix
[ntb kind=agency name="NTB"]
example: (NTB)
NTB
NTB Scanpix
[lusa kind=agency name="Lusa"]
example: (Lusa)
LUSA
Agência Lusa
[lehtikuva kind=agency name="Lehtikuva"]
example: (Lehtikuva)
Lehtikuva
[keystone kind=agency name="Keystone"]
example: (Keystone)
KEYSTONE
Keystone-SDA
[tanjug kind=agency name="Tanjug"]
example: (Tanjug)
Tanjug
Танюг
[hina kind=agency name="HINA"]
example: (HINA)
HINA
[agerpres kind=agency name="Agerpres"]
example: (Agerpres)
Agerpres
[bta kind=agency name="Bulgarian News Agency"]
example: (Bulgarian News Agency)
Bulgarian News Agency
БТА
[ana kind=agency name="Athens News Agency"]
example: (ANA-MPA)
ANA-MPA
Athens News Agency
AMNA
[eurokinissi kind=agency name="Eurokinissi"]
example: (Eurokinissi)
Eurokinissi
[intime kind=agency name="InTime News"]
example: (InTime News)
InTime News
[demiroren kind=agency name="Demirören News Agency"]
example: (DHA)
DHA
Demirören News Agency
Doğan News Agency
Dogan News Agency
[ihlas kind=agency name="İhlas News Agency"]
example: (IHA)
IHA
İhlas News Agency
Ihlas News Agency
سوكالة إخلاص
[antara kind=agency name="Antara"]
example: (Antara)
Antara
Antara Foto
[bernama kind=agency name="Bernama"]
example: (Bernama)
Bernama
[vna kind=agency name="Vietnam News Agency"]
example: (Vietnam News Agency)
Vietnam News Agency
[jiji kind=agency name="Jiji Press"]
example: (Jiji Press)
Jiji Press
[cna kind=agency name="Central News Agency"]
example: (Central News Agency)
Central News Agency
[ians kind=agency name="IANS"]
example: (IANS)
IANS
Indo-Asian News Service
[app kind=agency name="Associated Press of Pakistan"]
example: (Associated Press of Pakistan)
Associated Press of Pakistan
[telam kind=agency name="Télam"]
example: (Telam)
Télam
Telam
Agencia Télam
[notimex kind=agency name="Notimex"]
example: (Notimex)
Notimex
[cuartoscuro kind=agency name="Cuartoscuro"]
example: (Cuartoscuro)
Cuartoscuro
[andina kind=agency name="Andina"]
example: (Agencia Andina)
Agencia Andina
[agencia-brasil kind=agency name="Agência Brasil"]
example: (Agência Brasil)
Agência Brasil
Agencia Brasil
[estadao kind=agency name="Estadão Conteúdo"]
example: (Estadão Conteúdo)
Estadão Conteúdo
[ecpad kind=agency name="ECPAD"]
example: (ECPAD)
ECPAD
[agence-vu kind=agency name="Agence VU"]
example: Photo : Agence VU
Agence VU
VU'
[hans-lucas kind=agency name="Hans Lucas"]
example: Photo : Hans Lucas
Hans Lucas
[maxppp kind=agency name="MaxPPP"]
example: Photo : MaxPPP
MaxPPP
PhotoPQR
[gamma-rapho kind=agency name="Gamma-Rapho"]
example: Photo : Gamma-Rapho
Gamma-Rapho
[map kind=agency name="Maghreb Arabe Presse"]
example: (و م ع)
Maghreb Arabe Presse
و م ع
وكالة المغرب العربي للأنباء
[aps kind=agency name="Algeria Press Service"]
example: (Algeria Press Service)
Algeria Press Service
Algérie Presse Service
وكالة الأنباء الجزائرية
[tap kind=agency name="Tunis Afrique Presse"]
example: (Tunis Afrique Presse)
Tunis Afrique Presse
وكالة تونس إفريقيا للأنباء
[lana kind=agency name="Libyan News Agency"]
example: (Libyan News Agency)
Libyan News Agency
وكالة الأنباء الليبية
[suna kind=agency name="Sudan News Agency"]
example: (سونا)
Sudan News Agency
SUNA
سونا
وكالة السودان للأنباء
[saba kind=agency name="Saba"]
example: (سبأ)
Saba News Agency
سبأ
وكالة سبأ
[bna kind=agency name="Bahrain News Agency"]
example: (Bahrain News Agency)
Bahrain News Agency
وكالة أنباء البحرين
[ona kind=agency name="Oman News Agency"]
example: (Oman News Agency)
Oman News Agency
وكالة الأنباء العمانية
[nina kind=agency name="NINA"]
example: (National Iraqi News Agency)
National Iraqi News Agency
[shafaq kind=agency name="Shafaq News"]
example: (شفق نيوز)
Shafaq News
شفق نيوز
[rudaw kind=organization name="Rudaw"]
example: (رووداو)
Rudaw
رووداو
[shehab kind=agency name="Shehab"]
example: (Shehab News Agency)
Shehab News Agency
Shehab
وكالة شهاب
[sawa kind=agency name="Sawa"]
example: (Palestine Sawa)
Palestine Sawa
وكالة سوا
[activestills kind=agency name="Activestills"]
example: (Dana Cohen/Activestills)
Activestills
אקטיבסטילס
أكتيف ستيلز
[albatross kind=agency name="Albatross"]
example: צילום: אלבטרוס
Albatross Aerial
אלבטרוס
[camera-press kind=agency name="Camera Press"]
example: (Camera Press)
Camera Press
[contour kind=agency name="Contour"]
example: (Contour by Getty Images)
Contour by Getty Images
[everett kind=agency name="Everett Collection"]
example: (Everett Collection)
Everett Collection
[mary-evans kind=agency name="Mary Evans Picture Library"]
example: (Mary Evans Picture Library)
Mary Evans Picture Library
Mary Evans
[bridgeman kind=agency name="Bridgeman Images"]
example: (Bridgeman Images)
Bridgeman Images
Bridgeman
[akg kind=agency name="akg-images"]
example: (akg-images)
akg-images
AKG Images
[ullstein kind=agency name="ullstein bild"]
example: (ullstein bild)
ullstein bild
[hulton kind=agency name="Hulton Archive"]
example: (Hulton Archive)
Hulton Archive
Hulton Archive/Getty Images
[age-fotostock kind=agency name="age fotostock"]
example: (age fotostock)
age fotostock
[science-photo-library kind=agency name="Science Photo Library"]
example: (Science Photo Library)
Science Photo Library
[nature-picture-library kind=agency name="Nature Picture Library"]
example: (Nature Picture Library)
Nature Picture Library
[caters kind=agency name="Caters News Agency"]
example: (Caters News Agency)
Caters News
Caters News Agency
Caters
[mercury-press kind=agency name="Mercury Press"]
example: (Mercury Press)
Mercury Press
Mercury Press & Media
[kennedy-news kind=agency name="Kennedy News"]
example: (Kennedy News and Media)
Kennedy News
Kennedy News and Media
[bav-media kind=agency name="BAV Media"]
example: (BAV Media)
BAV Media
[news-team kind=agency name="News Team International"]
example: (News Team International)
News Team International
[lnp kind=agency name="London News Pictures"]
example: (LNP)
London News Pictures
LNP
[national-geographic kind=organization name="National Geographic"]
example: Photo: National Geographic
National Geographic
נשיונל ג'יאוגרפיק
ناشيونال جيوغرافيك
[wikipedia-commons kind=organization name="Creative Commons"]
example: Photo: Flickr
Flickr
פליקר
فليكر
Фликр
[canva kind=agency name="Canva"]
example: צילום: Canva
Canva
קנבה
[vecteezy kind=agency name="Vecteezy"]
example: Image: Vecteezy
Vecteezy
[stocksy kind=agency name="Stocksy"]
example: Photo: Stocksy
Stocksy
[envato kind=agency name="Envato"]
example: Image: Envato
Envato
Envato Elements
[pond5 kind=agency name="Pond5"]
example: Video: Pond5
Pond5
[ingimage kind=agency name="Ingimage"]
example: צילום: ingimage
Ingimage
ingimage/ASAP
אינגאימג'
[bigstock kind=agency name="Bigstock"]
example: Photo: Bigstock
Bigstock
Bigstockphoto
[panthermedia kind=agency name="PantherMedia"]
example: Photo: PantherMedia
PantherMedia
[lori kind=agency name="Лори"]
example: (Фотобанк Лори)
Фотобанк Лори
[rbc kind=organization name="RBC"]
example: Фото: РБК
РБК
RBC
[gazeta-ru kind=organization name="Gazeta.Ru"]
example: Фото: Газета.Ru
Газета.Ru
Gazeta.Ru
[lenta kind=organization name="Lenta.ru"]
example: Фото: Лента.ру
Лента.ру
Lenta.ru
[fontanka kind=organization name="Fontanka"]
example: Фото: Фонтанка
Фонтанка
Фонтанка.ру
[rg kind=organization name="Rossiyskaya Gazeta"]
example: Фото: Российская газета
Российская газета
РГ
[kp kind=organization name="Komsomolskaya Pravda"]
example: Фото: Комсомольская правда
Комсомольская правда
КП
[mk kind=organization name="Moskovsky Komsomolets"]
example: Фото: Московский комсомолец
Московский комсомолец
[novaya-gazeta kind=organization name="Novaya Gazeta"]
example: Фото: Новая газета
Новая газета
Novaya Gazeta
[moskva-agency kind=agency name="Moscow City News Agency"]
example: Фото: АГН Москва
АГН Москва
АГН "Москва"
агентство Москва
[rossiya-segodnya kind=agency name="Rossiya Segodnya"]
example: Фото: МИА Россия сегодня
МИА Россия сегодня
Россия сегодня
МИА "Россия сегодня"
[global-look kind=agency name="Global Look Press"]
example: Фото: Global Look Press
Global Look Press
GLP
[legion-media kind=agency name="Legion-Media"]
example: Фото: Legion-Media
Legion-Media
Legion Media
[mchs kind=organization name="Emercom"]
example: Фото: МЧС России
МЧС
МЧС России
пресс-служба МЧС
[mvd kind=organization name="Russian Interior Ministry"]
example: Фото: МВД
МВД
МВД России
пресс-служба МВД
[mo-rf kind=organization name="Russian Defence Ministry"]
example: Фото: Минобороны РФ
Минобороны РФ
Министерство обороны РФ
Минобороны России
[roscosmos kind=organization name="Roscosmos"]
example: Фото: Роскосмос
Роскосмос
Roscosmos
[rzd kind=organization name="Russian Railways"]
example: Фото: РЖД
РЖД
[suspilne kind=organization name="Suspilne"]
example: Фото: Суспільне
Суспільне
Suspilne
[dsns kind=organization name="State Emergency Service of Ukraine"]
example: Фото: ГСЧС Украины
ДСНС
ГСЧС
ГСЧС Украины
[detaly kind=organization name="Detaly"]
example: (detaly.co.il)
detaly.co.il
[mignews kind=organization name="MIGnews"]
example: Фото: MIGnews
MIGnews
[iton-tv kind=organization name="ITON-TV"]
example: Видео: ITON-TV
ITON-TV
ИТОН-ТВ
[strana kind=organization name="Strana"]
example: Фото: Страна.ру
Страна.ру
[maccabi kind=organization name="Maccabi Tel Aviv"]
example: צילום: דוברות מכבי תל אביב
Maccabi Tel Aviv
דוברות מכבי תל אביב
האתר הרשמי של מכבי תל אביב
[football-association kind=organization name="Israel Football Association"]
example: צילום: ההתאחדות לכדורגל
Israel Football Association
ההתאחדות לכדורגל
ההתאחדות לכדורגל בישראל
اتحاد كرة القدم
اتحاد الكرة
[basketball-association kind=organization name="Israel Basketball Association"]
example: צילום: איגוד הכדורסל
Israel Basketball Association
איגוד הכדורסל
איגוד הכדורסל בישראל
[olympic-committee kind=organization name="Olympic Committee of Israel"]
example: צילום: הוועד האולימפי
Olympic Committee of Israel
הוועד האולימפי
הוועד האולימפי בישראל
הוועד האולימפי הישראלי
[fifa kind=organization name="FIFA"]
example: Photo: FIFA
FIFA
פיפ"א
الفيفا
فيفا
ФИФА
[uefa kind=organization name="UEFA"]
example: Photo: UEFA
UEFA
אופ"א
אופא
اليويفا
УЕФА
[euroleague kind=organization name="EuroLeague"]
example: צילום: יורוליג
EuroLeague
Euroleague Basketball
יורוליג
היורוליג
Евролига
[fiba kind=organization name="FIBA"]
example: Photo: FIBA
FIBA
פיב"א
ФИБА
[nba kind=organization name="NBA"]
example: Photo: NBAE
NBA
NBAE
NBAE via Getty Images
[ioc kind=organization name="International Olympic Committee"]
example: Photo: IOC
IOC
International Olympic Committee
МОК
[one kind=organization name="ONE"]
example: צילום: אתר ONE
אתר ONE
מערכת ONE
[sport5 kind=organization name="Sport 5"]
example: צילום: ערוץ הספורט
ערוץ הספורט
ספורט 5
Sport5
Sport 5
[bagatz kind=organization name="Israel Bar Association"]
example: צילום: לשכת עורכי הדין
לשכת עורכי הדין
Israel Bar Association
نقابة المحامين
[agriculture kind=organization name="Agriculture Ministry"]
example: צילום: משרד החקלאות
Agriculture Ministry
Ministry of Agriculture
משרד החקלאות
דוברות משרד החקלאות
وزارة الزراعة
Минсельхоз
[interior kind=organization name="Interior Ministry"]
example: צילום: משרד הפנים
Interior Ministry
Ministry of Interior
Ministry of the Interior
משרד הפנים
דוברות משרד הפנים
وزارة الداخلية
[finance kind=organization name="Finance Ministry"]
example: צילום: משרד האוצר
Finance Ministry
Ministry of Finance
משרד האוצר
דוברות משרד האוצר
وزارة المالية
Минфин
[justice kind=organization name="Justice Ministry"]
example: צילום: משרד המשפטים
Justice Ministry
Ministry of Justice
משרד המשפטים
דוברות משרד המשפטים
وزارة العدل
وزارة القضاء
Минюст
[tourism kind=organization name="Tourism Ministry"]
example: צילום: משרד התיירות
Tourism Ministry
Ministry of Tourism
משרד התיירות
דוברות משרד התיירות
وزارة السياحة
Минтуризма
[culture kind=organization name="Culture Ministry"]
example: צילום: משרד התרבות והספורט
Culture Ministry
Ministry of Culture
משרד התרבות
משרד התרבות והספורט
دائرة الثقافة
وزارة الثقافة
Минкультуры
[environment kind=organization name="Environmental Protection Ministry"]
example: צילום: המשרד להגנת הסביבה
Environmental Protection Ministry
Ministry of Environmental Protection
המשרד להגנת הסביבה
דוברות המשרד להגנת הסביבה
وزارة حماية البيئة
[housing kind=organization name="Housing Ministry"]
example: צילום: משרד הבינוי והשיכון
Housing Ministry
Construction and Housing Ministry
משרד הבינוי והשיכון
משרד השיכון
وزارة الإسكان
[energy kind=organization name="Energy Ministry"]
example: צילום: משרד האנרגיה
Energy Ministry
Ministry of Energy
משרד האנרגיה
وزارة الطاقة
[economy kind=organization name="Economy Ministry"]
example: צילום: משרד הכלכלה
Economy Ministry
Ministry of Economy
משרד הכלכלה
משרד הכלכלה והתעשייה
وزارة الاقتصاد
[welfare kind=organization name="Welfare Ministry"]
example: צילום: משרד הרווחה
Welfare Ministry
משרד הרווחה
دوبيروت وزارة الرفاه
وزارة الرفاه
وزارة الشؤون الاجتماعية
[science kind=organization name="Science Ministry"]
example: צילום: משרד המדע
Science Ministry
משרד המדע
משרד המדע והטכנולוגיה
وزارة العلوم
[public-security kind=organization name="Public Security Ministry"]
example: צילום: המשרד לביטחון פנים
Public Security Ministry
National Security Ministry
המשרד לביטחון פנים
המשרד לביטחון לאומי
وزارة الأمن الداخلي
وزارة الأمن القومي
[aliyah kind=organization name="Aliyah and Integration Ministry"]
example: צילום: משרד העלייה והקליטה
Absorption Ministry
משרד העלייה והקליטה
משרד הקליטה
Министерство алии и интеграции
Министерство абсорбции
[religious-services kind=organization name="Religious Services Ministry"]
example: צילום: המשרד לשירותי דת
Religious Services Ministry
המשרד לשירותי דת
[home-front-command kind=organization name="Home Front Command"]
example: צילום: פיקוד העורף
Home Front Command
פיקוד העורף
דוברות פיקוד העורף
الجبهة الداخلية
قيادة الجبهة الداخلية
Служба тыла
Командование тыла
[mossad kind=organization name="Mossad"]
example: (Mossad spokesperson)
Mossad spokesperson
דוברות המוסד
[water-authority kind=organization name="Water Authority"]
example: צילום: רשות המים
Water Authority
רשות המים
سلطة المياه
[mekorot kind=organization name="Mekorot"]
example: (Mekorot)
Mekorot
דוברות מקורות
חברת מקורות
مكوروت
[netivei-israel kind=organization name="Netivei Israel"]
example: צילום: נתיבי ישראל
Netivei Israel
נתיבי ישראל
דוברות נתיבי ישראל
نتيفي يسرائيل
[land-authority kind=organization name="Israel Land Authority"]
example: צילום: רשות מקרקעי ישראל
Israel Land Authority
רשות מקרקעי ישראל
רמ"י
دائرة أراضي إسرائيل
[cbs-israel kind=organization name="Central Bureau of Statistics"]
example: נתונים: הלמ"ס
Central Bureau of Statistics
הלמ"ס
למ"ס
הלשכה המרכזית לסטטיסטיקה
دائرة الإحصاء المركزية
[national-insurance kind=organization name="National Insurance Institute"]
example: צילום: ביטוח לאומי
National Insurance Institute
המוסד לביטוח לאומי
ביטוח לאומי
مؤسسة التأمين الوطني
Битуах леуми
[population-authority kind=organization name="Population and Immigration Authority"]
example: צילום: רשות האוכלוסין
Population and Immigration Authority
רשות האוכלוסין
רשות האוכלוסין וההגירה
سلطة السكان
[egged kind=organization name="Egged"]
example: (Egged)
Egged
דוברות אגד
إيجد
Эгед
[dan kind=organization name="Dan"]
example: צילום: דוברות דן
Dan Bus Company
דוברות דן
חברת דן
[nta kind=organization name="NTA"]
example: הדמיה: נת"ע
NTA
נת"ע
דוברות נת"ע
[arkia kind=organization name="Arkia"]
example: (Arkia)
Arkia
Аркиа
[israir kind=organization name="Israir"]
example: צילום: ישראייר
Israir
ישראייר
Исраэйр
[clalit kind=organization name="Clalit"]
example: צילום: דוברות כללית
Clalit
Clalit Health Services
דוברות כללית
שירותי בריאות כללית
كلاليت
Клалит
[maccabi-health kind=organization name="Maccabi Healthcare"]
example: צילום: מכבי שירותי בריאות
Maccabi Healthcare Services
מכבי שירותי בריאות
דוברות מכבי
مكابي
[meuhedet kind=organization name="Meuhedet"]
example: (Meuhedet)
Meuhedet
קופת חולים מאוחדת
דוברות מאוחדת
[leumit kind=organization name="Leumit"]
example: (Leumit Health)
Leumit Health
קופת חולים לאומית
דוברות לאומית
[beilinson kind=organization name="Beilinson"]
example: צילום: דוברות בילינסון
Beilinson
Rabin Medical Center
דוברות בילינסון
בילינסון
בית החולים בילינסון
בלינסון
Бейлинсон
[schneider kind=organization name="Schneider Children's"]
example: צילום: דוברות שניידר
Schneider Children's
Schneider Children's Medical Center
דוברות שניידר
בית החולים שניידר
שניידר
[assuta kind=organization name="Assuta"]
example: צילום: דוברות אסותא
Assuta
דוברות אסותא
אסותא
[shaare-zedek kind=organization name="Shaare Zedek"]
example: צילום: דוברות שערי צדק
Shaare Zedek
Shaare Zedek Medical Center
דוברות שערי צדק
שערי צדק
المركز الطبي شعاري تسيدك
Шаарей Цедек
[wolfson kind=organization name="Wolfson"]
example: צילום: דוברות וולפסון
Wolfson Medical Center
דוברות וולפסון
בית החולים וולפסון
[kaplan kind=organization name="Kaplan"]
example: צילום: דוברות קפלן
Kaplan Medical Center
דוברות קפלן
בית החולים קפלן
[meir kind=organization name="Meir"]
example: צילום: דוברות מאיר
Meir Medical Center
דוברות מאיר
בית החולים מאיר
[hillel-yaffe kind=organization name="Hillel Yaffe"]
example: צילום: דוברות הלל יפה
Hillel Yaffe Medical Center
דוברות הלל יפה
הלל יפה
مستشفى هيلل يافه
[galilee-medical kind=organization name="Galilee Medical Center"]
example: צילום: המרכז הרפואי לגליל
Galilee Medical Center
המרכז הרפואי לגליל
المركز الطبي للجليل
[ziv kind=organization name="Ziv"]
example: צילום: דוברות זיו
Ziv Medical Center
דוברות זיו
המרכז הרפואי זיו
[poriya kind=organization name="Tzafon"]
example: צילום: דוברות פוריה
Poriya Medical Center
דוברות פוריה
המרכז הרפואי צפון
[haemek kind=organization name="Emek"]
example: צילום: דוברות העמק
Emek Medical Center
מרכז רפואי העמק
דוברות העמק
[barzilai kind=organization name="Barzilai"]
example: צילום: דוברות ברזילי
Barzilai Medical Center
דוברות ברזילי
המרכז הרפואי ברזילי
[ben-gurion-university kind=organization name="Ben-Gurion University"]
example: צילום: אוניברסיטת בן-גוריון
Ben-Gurion University
Ben-Gurion University of the Negev
אוניברסיטת בן גוריון
אוניברסיטת בן-גוריון
דוברות אוניברסיטת בן גוריון
جامعة بن غوريون
[bar-ilan kind=organization name="Bar-Ilan University"]
example: צילום: אוניברסיטת בר-אילן
Bar-Ilan University
אוניברסיטת בר אילן
אוניברסיטת בר-אילן
جامعة بار إيلان
[haifa-university kind=organization name="University of Haifa"]
example: צילום: אוניברסיטת חיפה
University of Haifa
Haifa University
אוניברסיטת חיפה
דוברות אוניברסיטת חיפה
جامعة حيفا
[ariel-university kind=organization name="Ariel University"]
example: צילום: אוניברסיטת אריאל
Ariel University
אוניברסיטת אריאל
[open-university kind=organization name="Open University"]
example: צילום: האוניברסיטה הפתוחה
Open University of Israel
האוניברסיטה הפתוחה
[yad-vashem kind=organization name="Yad Vashem"]
example: צילום: יד ושם
Yad Vashem
יד ושם
ארכיון יד ושם
Яд ва-Шем
ياد فاشيم
[israel-museum kind=organization name="Israel Museum"]
example: צילום: מוזיאון ישראל
Israel Museum
The Israel Museum
מוזיאון ישראל
متحف إسرائيل
Музей Израиля
[tel-aviv-museum kind=organization name="Tel Aviv Museum of Art"]
example: צילום: מוזיאון תל אביב
Tel Aviv Museum of Art
מוזיאון תל אביב
מוזיאון תל אביב לאמנות
[habima kind=organization name="Habima"]
example: (תיאטרון הבימה)
תיאטרון הבימה
Габима
[cameri kind=organization name="Cameri"]
example: צילום: הקאמרי
Cameri Theater
התיאטרון הקאמרי
הקאמרי
[idf-archive kind=organization name="IDF Archive"]
example: צילום: ארכיון צה"ל
IDF Archive
ארכיון צה"ל
ארכיון צה"ל ומערכת הביטחון
[state-archives kind=organization name="Israel State Archives"]
example: צילום: ארכיון המדינה
Israel State Archives
ארכיון המדינה
גנזך המדינה
[central-zionist-archives kind=organization name="Central Zionist Archives"]
example: צילום: הארכיון הציוני המרכזי
Central Zionist Archives
הארכיון הציוני
הארכיון הציוני המרכזי
[yivo kind=organization name="YIVO"]
example: (YIVO)
YIVO
ייִוואָ
ייווא
[peace-now kind=organization name="Peace Now"]
example: צילום: שלום עכשיו
Peace Now
שלום עכשיו
السلام الآن
[btselem kind=organization name="B'Tselem"]
example: (B'Tselem)
B'Tselem
بتسيلم
Бецелем
[breaking-the-silence kind=organization name="Breaking the Silence"]
example: צילום: שוברים שתיקה
Breaking the Silence
שוברים שתיקה
[likud kind=organization name="Likud"]
example: צילום: דוברות הליכוד
Likud spokesperson
דוברות הליכוד
пресс-служба Ликуда
[yesh-atid kind=organization name="Yesh Atid"]
example: צילום: דוברות יש עתיד
דוברות יש עתיד
Yesh Atid spokesperson
[labor kind=organization name="Labor"]
example: צילום: דוברות העבודה
דוברות העבודה
דוברות מפלגת העבודה
Labor spokesperson
[meretz kind=organization name="Meretz"]
example: צילום: דוברות מרצ
דוברות מרצ
[shas kind=organization name="Shas"]
example: צילום: דוברות ש"ס
דוברות ש"ס
[histadrut kind=organization name="Histadrut"]
example: צילום: דוברות ההסתדרות
Histadrut
ההסתדרות
דוברות ההסתדרות
الهستدروت
Гистадрут
[manufacturers kind=organization name="Manufacturers Association"]
example: צילום: התאחדות התעשיינים
Manufacturers Association
התאחדות התעשיינים
[tase kind=organization name="Tel Aviv Stock Exchange"]
example: צילום: הבורסה לניירות ערך
Tel Aviv Stock Exchange
TASE
הבורסה לניירות ערך
הבורסה בתל אביב
[beersheba-municipality kind=organization name="Beersheba Municipality"]
example: צילום: עיריית באר שבע
Beersheba Municipality
עיריית באר שבע
דוברות עיריית באר שבע
بلدية بئر السبع
мэрия Беэр-Шевы
[ashdod-municipality kind=organization name="Ashdod Municipality"]
example: צילום: עיריית אשדוד
Ashdod Municipality
עיריית אשדוד
דוברות עיריית אשדוד
мэрия Ашдода
[rishon-municipality kind=organization name="Rishon LeZion Municipality"]
example: צילום: עיריית ראשון לציון
עיריית ראשון לציון
דוברות עיריית ראשון לציון
мэрия Ришон ле-Циона
[petah-tikva-municipality kind=organization name="Petah Tikva Municipality"]
example: צילום: עיריית פתח תקווה
עיריית פתח תקווה
דוברות עיריית פתח תקווה
[netanya-municipality kind=organization name="Netanya Municipality"]
example: צילום: עיריית נתניה
Netanya Municipality
עיריית נתניה
דוברות עיריית נתניה
мэрия Нетании
[nazareth-municipality kind=organization name="Nazareth Municipality"]
example: تصوير: بلدية الناصرة
Nazareth Municipality
עיריית נצרת
بلدية الناصرة
[umm-al-fahm-municipality kind=organization name="Umm al-Fahm Municipality"]
example: تصوير: بلدية أم الفحم
עיריית אום אל-פחם
بلدية أم الفحم
[palestinian-presidency kind=organization name="Palestinian Presidency"]
example: تصوير: مكتب الرئيس الفلسطيني
Palestinian Presidency
مكتب الرئيس الفلسطيني
الرئاسة الفلسطينية
[palestinian-police kind=organization name="Palestinian Police"]
example: تصوير: الشرطة الفلسطينية
Palestinian Police
الشرطة الفلسطينية
المكتب الإعلامي للشرطة
[civil-defense kind=organization name="Civil Defense"]
example: تصوير: الدفاع المدني
Civil Defense
Civil Defence
الدفاع المدني
המגן האזרחי
[gov-media-office kind=organization name="Government Media Office"]
example: تصوير: المكتب الإعلامي الحكومي
Government Media Office
المكتب الإعلامي الحكومي
[royal-court kind=organization name="Royal Hashemite Court"]
example: (الديوان الملكي)
Royal Hashemite Court
الديوان الملكي
الديوان الملكي الهاشمي
[egypt-presidency kind=organization name="Egyptian Presidency"]
example: (الرئاسة المصرية)
Egyptian Presidency
الرئاسة المصرية
رئاسة الجمهورية
[dalati-nohra kind=agency name="Dalati and Nohra"]
example: (دالاتي ونهرا)
Dalati and Nohra
Dalati & Nohra
دالاتي ونهرا
[lbci kind=organization name="LBCI"]
example: (LBCI)
LBCI
أل بي سي
[mtv-lebanon kind=organization name="MTV Lebanon"]
example: (MTV Lebanon)
MTV Lebanon
[al-ghad kind=organization name="Al-Ghad"]
example: (صحيفة الغد)
صحيفة الغد
Al-Ghad
[al-rai kind=organization name="Al-Rai"]
example: (صحيفة الرأي)
صحيفة الرأي
[al-masry-al-youm kind=organization name="Al-Masry Al-Youm"]
example: (المصري اليوم)
Al-Masry Al-Youm
المصري اليوم
[youm7 kind=organization name="Youm7"]
example: (اليوم السابع)
Youm7
اليوم السابع
[al-araby kind=organization name="Al-Araby Al-Jadeed"]
example: (العربي الجديد)
Al-Araby Al-Jadeed
العربي الجديد
The New Arab
[al-khaleej kind=organization name="Al Khaleej"]
example: (صحيفة الخليج)
صحيفة الخليج
Al Khaleej
[okaz kind=organization name="Okaz"]
example: (عكاظ)
عكاظ
Okaz
[al-riyadh kind=organization name="Al Riyadh"]
example: (صحيفة الرياض)
صحيفة الرياض
[the-national kind=organization name="The National"]
example: (The National)
The National
[arab-news kind=organization name="Arab News"]
example: (Arab News)
Arab News
عرب نيوز
[al-ayyam kind=organization name="Al-Ayyam"]
example: (صحيفة الأيام)
صحيفة الأيام
Al-Ayyam
[al-hayat-al-jadida kind=organization name="Al-Hayat al-Jadida"]
example: (الحياة الجديدة)
الحياة الجديدة
[al-ittihad kind=organization name="Al-Ittihad"]
example: (صحيفة الاتحاد)
صحيفة الاتحاد
Al-Ittihad
אל-אתיחאד
[sonara kind=organization name="Al-Sonara"]
example: (الصنارة)
الصنارة
[bokra kind=organization name="Bokra"]
example: (موقع بكرا)
موقع بكرا
بكرا
Bokra
[le-monde kind=organization name="Le Monde"]
example: Photo : Le Monde
Le Monde
לה מונד
لوموند
[le-figaro kind=organization name="Le Figaro"]
example: Photo : Le Figaro
Le Figaro
לה פיגארו
لوفيغارو
[liberation kind=organization name="Libération"]
example: Photo : Libération
Libération
[der-spiegel kind=organization name="Der Spiegel"]
example: (Der Spiegel)
Der Spiegel
דר שפיגל
دير شبيغل
Шпигель
[the-times kind=organization name="The Times"]
example: (The Times)
The Times
Times of London
התיימס
[daily-mail kind=organization name="Daily Mail"]
example: (Daily Mail)
Daily Mail
MailOnline
דיילי מייל
ديلي ميل
[daily-telegraph kind=organization name="The Telegraph"]
example: (The Telegraph)
The Telegraph
Daily Telegraph
הטלגרף
ديلي تلغراف
[the-independent kind=organization name="The Independent"]
example: (The Independent)
The Independent
האינדיפנדנט
[usa-today kind=organization name="USA TODAY"]
example: (Dana Cohen/USA TODAY Sports)
USA TODAY
USA TODAY Sports
USA TODAY NETWORK
[boston-globe kind=organization name="Boston Globe"]
example: (Boston Globe)
Boston Globe
The Boston Globe
Globe Staff
[chicago-tribune kind=organization name="Chicago Tribune"]
example: (Chicago Tribune)
Chicago Tribune
[npr kind=organization name="NPR"]
example: (NPR)
NPR
[pbs kind=organization name="PBS"]
example: (PBS)
PBS
PBS NewsHour
[c-span kind=organization name="C-SPAN"]
example: (C-SPAN)
C-SPAN
[itv kind=organization name="ITV"]
example: (ITV)
ITV
ITV News
[channel4 kind=organization name="Channel 4 News"]
example: (Channel 4 News)
Channel 4 News
[euronews kind=organization name="Euronews"]
example: (Euronews)
Euronews
يورونيوز
Евроньюс
[politico kind=organization name="Politico"]
example: (Politico)
Politico
פוליטיקו
[axios kind=organization name="Axios"]
example: (Axios)
Axios
[loc kind=organization name="Library of Congress"]
example: (Library of Congress)
Library of Congress
US Library of Congress
ספריית הקונגרס
[national-archives kind=organization name="National Archives"]
example: (National Archives)
National Archives
U.S. National Archives
[nypl kind=organization name="New York Public Library"]
example: (New York Public Library)
New York Public Library
[noaa kind=organization name="NOAA"]
example: (NOAA)
NOAA
[usgs kind=organization name="USGS"]
example: (USGS)
USGS
U.S. Geological Survey
[fbi kind=organization name="FBI"]
example: (FBI)
FBI
פי-בי-איי
ФБР
[nypd kind=organization name="NYPD"]
example: (NYPD)
NYPD
[met-police kind=organization name="Metropolitan Police"]
example: (Metropolitan Police)
Metropolitan Police
Met Police
[coast-guard kind=organization name="US Coast Guard"]
example: (US Coast Guard)
US Coast Guard
U.S. Coast Guard
[un-photo kind=organization name="European Union"]
example: (European Union)
European Union
EC Audiovisual Service
האיחוד האירופי
الاتحاد الأوروبي
Евросоюз
[nato kind=organization name="NATO"]
example: (NATO)
NATO
נאט"ו
الناتو
НАТО
[unicef kind=organization name="UNICEF"]
example: (UNICEF)
UNICEF
יוניסף
اليونيسف
يونيسف
ЮНИСЕФ
[who kind=organization name="World Health Organization"]
example: (World Health Organization)
World Health Organization
ארגון הבריאות העולמי
منظمة الصحة العالمية
ВОЗ
[wfp kind=organization name="World Food Programme"]
example: (WFP)
World Food Programme
WFP
[unesco kind=organization name="UNESCO"]
example: (UNESCO)
UNESCO
אונסק"ו
اليونسكو
ЮНЕСКО
[iaea kind=organization name="IAEA"]
example: (IAEA)
IAEA
סבא"א
МАГАТЭ
[unifil kind=organization name="UNIFIL"]
example: (UNIFIL)
UNIFIL
יוניפי"ל
اليونيفيل
[israel-navy kind=organization name="Israel Navy"]
example: צילום: חיל הים
Israel Navy
חיל הים
البحرية الإسرائيلية
[chabad kind=organization name="Chabad"]
example: צילום: חב"ד
Chabad
Chabad.org
Chabad-Lubavitch
COLlive
חב"ד
חב"ד אינפו
ХАБАД
[yeshiva-world kind=organization name="Yeshiva World News"]
example: (YWN)
Yeshiva World News
YWN
[yated kind=organization name="Yated Ne'eman"]
example: צילום: יתד נאמן
יתד נאמן
Yated Ne'eman
[mishpacha kind=organization name="Mishpacha"]
example: (עיתון משפחה)
עיתון משפחה
Mishpacha Magazine
[der-yid kind=organization name="Der Yid"]
example: בילד: דער איד
דער איד
Der Yid
[vinnews kind=organization name="Vos Iz Neias"]
example: (VINnews)
VINnews
Vos Iz Neias
וואס איז נייעס
[bizportal kind=organization name="Bizportal"]
example: צילום: ביזפורטל
Bizportal
ביזפורטל
[passportnews kind=organization name="PassportNews"]
example: צילום: פספורטניוז
PassportNews
פספורטניוז
[davar kind=organization name="Davar"]
example: (דבר ראשון)
דבר ראשון
אתר דבר
Davar
[local-call kind=organization name="Local Call"]
example: צילום: שיחה מקומית
שיחה מקומית
Local Call
+972 Magazine
972 Magazine
[mynet kind=organization name="mynet"]
example: צילום: mynet
mynet
מיינט
[hai-bar kind=organization name="Safari"]
example: צילום: הספארי
הספארי
ספארי רמת גן
Ramat Gan Safari
הספארי ברמת גן
سفاري رمات غان
[biblical-zoo kind=organization name="Biblical Zoo"]
example: צילום: גן החיות התנ"כי
Biblical Zoo
Jerusalem Biblical Zoo
גן החיות התנ"כי
[spni kind=organization name="Society for the Protection of Nature"]
example: צילום: החברה להגנת הטבע
SPNI
Society for the Protection of Nature in Israel
החברה להגנת הטבע
جمعية حماية الطبيعة
[keren-hayesod kind=organization name="Keren Hayesod"]
example: צילום: קרן היסוד
קרן היסוד
Keren Hayesod
[nbn kind=organization name="Nefesh B'Nefesh"]
example: (Nefesh B'Nefesh)
Nefesh B'Nefesh
נפש בנפש
[yad-sarah kind=organization name="Yad Sarah"]
example: צילום: יד שרה
Yad Sarah
יד שרה
[spaceil kind=organization name="SpaceIL"]
example: צילום: SpaceIL
SpaceIL
[israel-space-agency kind=organization name="Israel Space Agency"]
example: צילום: סוכנות החלל הישראלית
Israel Space Agency
סוכנות החלל הישראלית
[microsoft kind=organization name="Microsoft"]
example: Photo: Microsoft
Microsoft
מיקרוסופט
مايكروسوفت
[apple kind=organization name="Apple"]
example: Photo: Apple Inc
Apple Inc
[amazon kind=organization name="Amazon"]
example: Photo: Amazon Studios
Amazon Studios
Prime Video
[netflix kind=organization name="Netflix"]
example: Photo: Netflix
Netflix
נטפליקס
نتفليكس
[hbo kind=organization name="HBO"]
example: Photo: HBO
HBO
[disney kind=organization name="Disney"]
example: (Walt Disney Pictures)
Walt Disney Pictures
Disney+
[warner kind=organization name="Warner Bros."]
example: Photo: Warner Bros.
Warner Bros.
Warner Bros. Pictures
[keshet kind=organization name="Keshet"]
example: צילום: קשת 12
קשת 12
Keshet 12
[reshet kind=organization name="Reshet"]
example: (זכיינית רשת)
זכיינית רשת
Reshet 13
[pr kind=organization anonymous=yes name="Public relations"]
example: צילום: יח"צ
PR
public relations
יח"צ
יחצ
יחסי ציבור
יח"צ חו"ל
