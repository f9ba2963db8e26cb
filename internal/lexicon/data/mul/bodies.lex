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
[agencies kind=agency name="News agencies"]
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
[pr kind=organization anonymous=yes name="Public relations"]
example: צילום: יח"צ
PR
public relations
יח"צ
יחצ
יחסי ציבור
יח"צ חו"ל
