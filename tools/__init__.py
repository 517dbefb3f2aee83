"""What `make` runs on the project itself: generators and measures. Not shipped."""
