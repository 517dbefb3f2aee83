"""A larger encoder that learns names from the same data, and tags texts without names for the small one."""
