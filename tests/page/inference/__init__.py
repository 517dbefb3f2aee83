"""What a page lets one conclude."""
