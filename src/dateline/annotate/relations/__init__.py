"""How the actors of a page stand to each other: where each is at home, what it is part of, for whom it acts."""
