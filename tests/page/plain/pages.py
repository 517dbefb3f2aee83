"""A page of plain text as one finds them: lists of stories and menus around an article."""

from __future__ import annotations

from typing import Final

ABOVE: Final = """Home
World
Economy
• Report. The last ferry of Lüderitz: "We count the nets, not the days"
  • Namibia.Fishing towns wait for the new quotas
"""

ARTICLE: Final = """Namibia and Angola agree on a joint patrol of the Benguela grounds

By Selma Haufiku, Walvis Bay
14 March 2017 - 18:05

The fisheries minister of Namibia, Bernard Shikongo, signed on Tuesday an agreement with his Angolan counterpart, Teresa
Quiluanje, under which both navies will patrol the Benguela grounds together from June. It ends a quarrel that had kept
more than 60 trawlers in port since the arrest of two crews in November.

"We have one sea and one stock of horse mackerel", Shikongo said in Walvis Bay. The catch of both countries fell by 18 %
last year, to 410,000 tonnes, according to figures of the regional fisheries body. Angola had asked for a common quota
since 2014, but Windhoek refused it until the canneries of Lüderitz had to send 1,200 workers home.

The owners of the trawlers welcomed the agreement with doubts. Their union said that no patrol would help as long as the
licences of 14 foreign ships were not made public, and announced a march to the ministry for Friday.
"""

BELOW: Final = """
According to the standards of The Trust Project

Know more

  • Namibia
  • Angola
  • Fishing

NamibiaThe canneries of Lüderitz call back half of their workers

Angola The navy buys two patrol boats from a shipyard in Vigo

EconomyHorse mackerel dearer than beef on the markets of Luanda

Subscribe to our newsletter
© 2017 The Benguela Courier. All rights reserved.
"""

PAGE: Final = ABOVE + "\n" + ARTICLE.replace(",\n", ", ") + BELOW
