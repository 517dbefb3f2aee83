"""Tests of the commands on stores."""
