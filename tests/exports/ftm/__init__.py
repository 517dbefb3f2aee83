"""Tests of dateline.exports.ftm."""
