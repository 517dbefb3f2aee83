"""Who in the knowledge base the names of a page mean, or that it knows none of them."""
