"""What descriptions stand for by knowledge of the world: regions, capitals, offices with their holders, governments."""
