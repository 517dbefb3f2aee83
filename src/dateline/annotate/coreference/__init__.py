"""Which words of a page stand for the same one: phrases of the parse, pairs of them judged, chains made."""
