"""Fits what judges whether a description stands for persons or bodies: `python -m training.acting --data DIR`.

Its data is coref_train.jsonl.gz, news, interviews, speeches and biographies of GUM (annotations CC BY 4.0), whose
mentions have types. Phrases are those that Dateline finds; each is what the gold mention with the same words, or else
the same head word, is. `--cross-validate` judges each text by trees that did not see it.
"""
