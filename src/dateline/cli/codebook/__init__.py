"""`dateline codebook`: the kinds of event."""
