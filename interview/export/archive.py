"""All of a person's, as one ZIP."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence

from interview.coaching.reviews import Comments
from interview.export.markdown import interview_markdown
from interview.export.records import interviews_json
from interview.rules import Interview


def everything_zip(
    interviews: Sequence[Interview],
    drafts: Mapping[str, str],
    notes: Mapping[int, str],
    comments: Sequence[Comments] = (),
) -> bytes:
    """Each interview for programs and for people with what coaches said, its notes, and what is not sent."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for interview in interviews:
            said = [each for each in comments if each.interview_id == interview.id]
            archive.writestr(f"interview-{interview.id}.json", interviews_json([interview], said))
            archive.writestr(f"interview-{interview.id}.md", interview_markdown(interview, said))
            if noted := notes.get(interview.id):
                archive.writestr(f"interview-{interview.id}-notes.txt", noted)
        archive.writestr("drafts.json", json.dumps(dict(drafts), ensure_ascii=False, indent=2))
    return packed.getvalue()
