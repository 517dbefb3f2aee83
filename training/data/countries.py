"""Words that name a country, its people or what belongs to it: the type `country` of a name."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel import Locale

_EXTRA_NAMES: Final = (
    "us u.s u.s. usa u.s.a u.s.a. america uk u.k u.k. britain great_britain england scotland wales northern_ireland "
    "holland burma ivory_coast czech_republic macedonia swaziland cape_verde east_timor south_korea north_korea "
    "soviet_union ussr yugoslavia czechoslovakia east_germany west_germany prc uae u.a.e republic_of_china "
    "people's_republic_of_china palestine zaire rhodesia ceylon persia siam drc turkey russian_federation"
).split()
_DEMONYMS: Final = (
    "afghan afghans albanian albanians algerian algerians american americans andorran angolan angolans arab arabs "
    "argentine argentines argentinian armenian armenians australian australians austrian austrians azerbaijani "
    "azerbaijanis azeri bahamian bahraini bahrainis bangladeshi bangladeshis barbadian belarusian belarusians belgian "
    "belgians belizean beninese bhutanese bolivian bolivians bosnian bosnians brazilian brazilians british briton "
    "britons brits bruneian bulgarian bulgarians burkinabe burmese burundian burundians cambodian cambodians "
    "cameroonian cameroonians canadian canadians chadian chadians chilean chileans chinese colombian colombians "
    "comorian congolese croat croats croatian croatians cuban cubans cypriot cypriots czech czechs danish dane danes "
    "djiboutian dominican dominicans dutch ecuadorian ecuadorians ecuadorean egyptian egyptians emirati emiratis "
    "english eritrean eritreans estonian estonians ethiopian ethiopians european europeans fijian fijians filipino "
    "filipinos philippine finn finns finnish french frenchman gabonese gambian gambians georgian georgians german "
    "germans ghanaian ghanaians greek greeks grenadian guatemalan guatemalans guinean guineans guyanese haitian "
    "haitians honduran hondurans hungarian hungarians icelandic icelander indian indians indonesian indonesians "
    "iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians jamaican "
    "jamaicans japanese jordanian jordanians kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovar "
    "kosovars kurd kurds kurdish kuwaiti kuwaitis kyrgyz lao laotian latvian latvians lebanese liberian liberians "
    "libyan libyans lithuanian lithuanians luxembourgish macedonian macedonians malagasy malawian malaysian "
    "malaysians maldivian malian malians maltese mauritanian mauritanians mauritian mexican mexicans moldovan "
    "moldovans mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans namibian "
    "nepalese nepali nicaraguan nicaraguans nigerian nigerians nigerien nigeriens norwegian norwegians omani omanis "
    "pakistani pakistanis palestinian palestinians panamanian panamanians papuan paraguayan paraguayans peruvian "
    "peruvians polish pole poles portuguese qatari qataris romanian romanians russian russians rwandan rwandans "
    "salvadoran salvadorans samoan saudi saudis scottish scot scots senegalese serb serbs serbian serbians singaporean "
    "singaporeans slovak slovaks slovakian slovene slovenian slovenians somali somalis spaniard spaniards spanish "
    "sudanese surinamese swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tanzanian tanzanians thai "
    "thais tibetan tibetans togolese tongan tunisian tunisians turk turks turkish turkmen ugandan ugandans ukrainian "
    "ukrainians uruguayan uruguayans uzbek uzbeks venezuelan venezuelans vietnamese welsh yemeni yemenis yugoslav "
    "zambian zambians zimbabwean zimbabweans soviet soviets"
).split()


@cache
def _known() -> frozenset[str]:
    territories = {code: name for code, name in Locale("en").territories.items() if len(code) == 2}
    names = {name.split("(")[0].strip().replace("&", "and").lower() for name in territories.values()}
    extra = {name.replace("_", " ") for name in (*_EXTRA_NAMES, *_DEMONYMS)}
    return frozenset((names | extra) - {"unknown region", "georgia", "jordan"} | {"georgian"})


def is_country_word(text: str) -> bool:
    """Tell whether a text is the English name of a country, of its people or its adjective.

    "Georgia" and "Jordan" are left out: as often a state and a person in the data.
    """
    return text.lower().removeprefix("the ").replace("&", "and") in _known()
