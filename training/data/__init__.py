"""Training data: one reader a format, all giving `Text`s of `Sentence`s."""
