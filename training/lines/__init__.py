"""Makes the classifier of lines of plain text that `dateline.page.plain` ships: `python -m training.lines`.

Boosted trees on the looks of a line, of its neighbours, and on its place, and networks that see the page around it
and the words as well. Their data:

- lines_dev.jsonl.gz: 120 news pages as text, annotated by the article-extraction benchmark of Scrapinghub and the
  evaluation of fundus (both MIT).
- lines_train.jsonl.gz: pages of the Web Content Extraction Benchmark, articles of blogs and guides (CC BY 4.0).
- meta_html_dev.jsonl.gz, dates_html_dev.jsonl.gz: test pages of trafilatura and htmldate (Apache-2.0) as HTML, read and
  labelled by Dateline itself; networks alone learn from these.

`--cross-validate` gives the figures to believe, each page judged by what saw no page of its site.
"""
