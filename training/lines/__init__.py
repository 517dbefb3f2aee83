"""Makes the classifier of lines of plain text that `dateline.page.plain` ships: `python -m training.lines`.

Boosted trees on the looks of a line, of its neighbours, and on its place. Its data:

- lines_dev.jsonl.gz: 120 news pages as text, annotated by the article-extraction benchmark of Scrapinghub and the
  evaluation of fundus (both MIT).
- lines_train.jsonl.gz: pages of the Web Content Extraction Benchmark, articles of blogs and guides (CC BY 4.0).

`--cross-validate` gives the figures to believe, each page judged by trees that saw no page of its site.
"""
