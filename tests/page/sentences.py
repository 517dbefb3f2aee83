"""Sentences of news in several languages, and the encodings that pages of theirs come in."""

from __future__ import annotations

from typing import Final

SENTENCES: Final = {
    "en": "The minister’s visit to the port – her third this year – ended “without incident”, a spokesman said.\n"
    "About £2 million was spent on the café at the naïve artist’s house; the rest is to follow in May.\n",
    "fr": "Le ministre de la Pêche s’est rendu à Brest vendredi, où il a été reçu par des élus « très déçus ».\n"
    "L’été dernier, une grève avait bloqué le port pendant près d’un mois, coûtant 3 millions d’euros.\n",
    "es": "El ministro de Pesca llegó el viernes a La Coruña, donde los pescadores llevaban tres días de huelga.\n"
    "«No habrá más ayudas este año», señaló. ¿Qué ocurrirá mañana? La reunión será en la sede de la asociación.\n",
    "pt": "O ministro das Pescas visitou na sexta-feira o porto de Leixões, onde os pescadores estão parados há dias.\n"
    "“Não haverá mais ajudas este ano”, disse. A reunião da associação está marcada para amanhã à tarde.\n",
    "de": "Der Fischereiminister besuchte am Freitag den Hafen von Büsum, wo die Fischer seit drei Tagen streiken.\n"
    "„Größere Hilfen wird es in diesem Jahr nicht geben“, sagte er. Für Samstag ist ein Gespräch geplant.\n",
    "pl": "Minister rybołówstwa przyjechał w piątek do Świnoujścia, gdzie rybacy strajkują już trzeci dzień.\n"
    "„W tym roku nie będzie większej pomocy” – powiedział. Następne spotkanie odbędzie się w środę w Łodzi.\n",
    "cs": "Ministr zemědělství přijel v pátek do Děčína, kde řidiči už třetí den stávkují proti vyšším poplatkům.\n"
    "„Větší pomoc letos nebude,“ řekl novinářům. Příští schůzka se uskuteční v úterý večer v Plzni.\n",
    "tr": "Balıkçılık bakanı cuma günü İzmir’deki limanı ziyaret etti; balıkçılar üç gündür grevde.\n"
    "“Bu yıl daha fazla yardım olmayacak” dedi. Görüşmeler salı günü İstanbul’da sürecek, anlaşma bekleniyor.\n",
    "ru": "Министр рыболовства приехал в пятницу в порт Мурманска, где рыбаки бастуют уже третий день подряд.\n"
    "«Новой помощи в этом году не будет», — сказал он журналистам. Следующая встреча пройдёт во вторник.\n",
    "uk": "Міністр рибальства приїхав у п’ятницю до порту Одеси, де рибалки страйкують уже третій день.\n"
    "«Нової допомоги цього року не буде», — сказав він. Наступна зустріч відбудеться у вівторок у Києві.\n",
    "el": "Ο υπουργός αλιείας επισκέφθηκε την Παρασκευή το λιμάνι του Πειραιά, όπου οι ψαράδες απεργούν.\n"
    "«Δεν θα υπάρξει άλλη βοήθεια φέτος», δήλωσε. Η επόμενη συνάντηση θα γίνει την Τρίτη στην Αθήνα.\n",
    "he": "שר הדיג ביקר ביום שישי בנמל חיפה, שם הדייגים שובתים כבר היום השלישי ברציפות.\n"
    "״השנה לא תהיה עזרה נוספת״, אמר לעיתונאים. הפגישה הבאה תתקיים ביום שלישי בירושלים.\n",
    "ar": "زار وزير الصيد البحري يوم الجمعة ميناء الإسكندرية حيث يضرب الصيادون عن العمل لليوم الثالث.\n"
    "وقال للصحفيين إنه لن تكون هناك مساعدات أخرى هذا العام، وسيعقد الاجتماع المقبل يوم الثلاثاء.\n",
    "hu": "A halászati miniszter pénteken Győrbe látogatott, ahol a fuvarozók már három napja sztrájkolnak.\n"
    "„Idén nem lesz több támogatás” – közölte az újságírókkal. A következő ülést kedden tartják, hűvös időben.\n",
    "ro": "Ministrul pescuitului a vizitat vineri portul Constanţa, unde pescarii sunt în grevă de trei zile.\n"
    "„Anul acesta nu va mai fi niciun ajutor”, a spus el ziariştilor. Următoarea şedinţă va avea loc marţi.\n",
    "hr": "Ministar ribarstva posjetio je u petak luku Split, gdje ribari već treći dan štrajkaju zbog pristojbi.\n"
    "„Ove godine neće biti dodatne pomoći”, rekao je novinarima. Sljedeći sastanak održat će se u utorak.\n",
    "lt": "Žuvininkystės ministras penktadienį lankėsi Klaipėdos uoste, kur žvejai streikuoja jau trečią dieną.\n"
    "„Šiemet daugiau paramos nebus“, – sakė jis žurnalistams. Kitas susitikimas įvyks antradienį Vilniuje.\n",
    "sv": "Fiskeriministern besökte på fredagen hamnen i Göteborg, där fiskarna strejkat i tre dagar.\n"
    "”Det blir inget mer stöd i år”, sade han till journalisterna. Nästa möte hålls på tisdag i Malmö.\n",
    "da": "Fiskeriministeren besøgte fredag havnen i Esbjerg, hvor fiskerne har strejket i tre dage.\n"
    "»Der kommer ikke mere støtte i år«, sagde han til pressen. Næste møde holdes på tirsdag i København.\n",
    "it": "Il ministro della Pesca è arrivato venerdì al porto di Genova, dove i pescatori scioperano da tre giorni.\n"
    "«Quest’anno non ci saranno altri aiuti», ha detto. La prossima riunione si terrà martedì: perché c’è fretta.\n",
    "fi": "Kalastusministeri vieraili perjantaina Turun satamassa, jossa kalastajat ovat lakkoilleet kolme päivää.\n"
    "”Tänä vuonna ei tule lisää tukea”, hän sanoi toimittajille. Seuraava kokous pidetään tiistaina.\n",
    "th": "รัฐมนตรีประมงเดินทางไปที่ท่าเรือเมื่อวันศุกร์ ซึ่งชาวประมงหยุดงานประท้วงเป็นวันที่สาม\n"
    "เขากล่าวว่าปีนี้จะไม่มีเงินช่วยเหลือเพิ่มเติม และการประชุมครั้งต่อไปจะมีขึ้นในวันอังคาร\n",
    "zh": "渔业部长星期五访问了青岛港，当地渔民已经连续罢工三天。\n"
    "他对记者说：“今年不会再有新的补助。”下一次会议将于星期二在北京举行，双方希望达成协议。\n",
    "zh-Hant": "漁業部長星期五訪問了基隆港，當地漁民已經連續罷工三天，要求降低費用。\n"
    "他對記者說：「今年不會再有新的補助。」下一次會議將於星期二在臺北舉行，雙方希望達成協議。\n",
    "ja": "漁業担当大臣は金曜日に函館の港を訪れた。漁師たちは三日前からストライキを続けている。\n"
    "「今年はこれ以上の支援はありません」と大臣は記者団に語った。次の会合は火曜日に東京で開かれる。\n",
    "ko": "해양 장관은 금요일에 부산항을 방문했다. 어민들은 사흘째 파업을 이어가고 있다.\n"
    "그는 기자들에게 올해는 추가 지원이 없을 것이라고 말했다. 다음 회의는 화요일에 서울에서 열린다.\n",
}
ENCODINGS: Final = {
    "en": ("cp1252",),
    "fr": ("cp1252",),
    "es": ("cp1252",),
    "pt": ("cp1252",),
    "de": ("cp1252",),
    "pl": ("cp1250", "iso8859-2"),
    "cs": ("cp1250", "iso8859-2"),
    "tr": ("cp1254",),
    "hu": ("cp1250",),
    "ro": ("cp1250",),
    "hr": ("cp1250", "iso8859-2"),
    "lt": ("cp1257",),
    "sv": ("cp1252",),
    "da": ("cp1252",),
    "it": ("cp1252",),
    "fi": ("cp1252",),
    "ru": ("cp1251", "koi8-r"),
    "uk": ("cp1251",),
    "el": ("cp1253",),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "th": ("cp874",),
    "zh": ("gb18030",),
    "zh-Hant": ("big5hkscs",),
    "ja": ("cp932", "euc_jp"),
    "ko": ("cp949",),
}
