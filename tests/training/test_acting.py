"""GUM's entities as mentions."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from training.acting.treebank import read_rows

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """\
# newdoc id = a
# newpar
# text = The mayor of Gulu can't swim.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-new-sssss-cf1-2-sgl
2\tmayor\tmayor\tNOUN\tNN\t_\t7\tnsubj\t_\t_
3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
4\tGulu\tGulu\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-sssss-cf2-1-sgl)1)
5-6\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
5\tca\tcan\tAUX\tMD\t_\t7\taux\t_\t_
6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
7\tswim\tswim\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

# text = She left.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-sssss-cf1-1-ana)
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


def test_mentions_stand_where_their_words_do(tmp_path: Path) -> None:
    """Each with its type and head word, over sentences."""
    path = tmp_path / "gum.conllu.gz"
    path.write_bytes(gzip.compress(PAGE.encode()))
    (row,) = read_rows(path)
    found = [(row.text[m.start : m.end], m.type, m.head and row.text[slice(*m.head)]) for m in row.mentions]
    assert row.text == "The mayor of Gulu can't swim. She left."
    assert found == [
        ("Gulu", "place", "Gulu"),
        ("The mayor of Gulu", "person", "mayor"),
        ("She", "person", "She"),
    ]
