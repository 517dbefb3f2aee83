"""Fits what judges pairs of phrases: `python -m training.coreference --data DIR`.

Its data is coref_train.jsonl.gz, news, interviews, speeches and biographies of GUM (annotations CC BY 4.0). Phrases are
those that Dateline finds; each is what the gold mention with the same words, or else the same head word, is.
`--measure` gives the figures on the development part for thresholds around the shipped ones.
"""
