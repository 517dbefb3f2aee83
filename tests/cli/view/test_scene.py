"""What the parts of a view share."""

from __future__ import annotations

from dateline.cli.view.scene import set_scene
from tests.cli.records import make_record
from tests.cli.screens import make_test_look


def test_a_scene_holds_the_marks_of_its_record() -> None:
    """Unless told otherwise two sentences are quoted and furniture is shortened."""
    record = make_record()
    scene = set_scene(record, look=make_test_look())
    assert (scene.quotes, scene.furniture) == (2, "short")
    assert len(scene.marks) == sum(len(actor.mentions) for actor in record.actors)
