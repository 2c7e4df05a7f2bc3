"""Is the database in order: what the engine holds, and whether the rows agree with each other.

Like a file system check: it reads everything, changes nothing, and says in words what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

import orjson

from xapi.database.engines.base import Snapshot
from xapi.database.plan import ClassPlan, Link
from xapi.database.store import uuid_of
from xapi.idl.model import NULL_REF
from xapi.idl.record import Reader, Row

__all__ = ["check_rows", "check_snapshot"]


def check_snapshot(plans: Mapping[str, ClassPlan], snapshot: Snapshot) -> list[str]:
    """Every stored object restores, and to what is stored; references are unique."""
    problems: list[str] = []
    seen: set[str] = set()
    for stored in snapshot.objects:
        name = f"{stored.cls} {stored.ref}"
        if stored.ref in seen:
            problems.append(f"{name}: the reference is stored twice")
        seen.add(stored.ref)
        plan = plans.get(stored.cls)
        if plan is None:
            problems.append(f"{name}: the class is not in the model")
            continue
        if not 0 <= stored.created <= stored.modified <= snapshot.revision:
            problems.append(f"{name}: revisions {stored.created}, {stored.modified} are impossible")
        try:
            fields = cast("dict[str, object]", orjson.loads(stored.body))
            again = plan.encode(plan.decode(stored.ref, dict(fields)))
        except Exception as error:  # noqa: BLE001 - whatever it is, it goes into the answer
            problems.append(f"{name}: cannot be restored: {error!r}")
            continue
        if orjson.loads(again) != fields:
            problems.append(f"{name}: comes back different from what is stored")
    return problems


def check_rows(plans: Mapping[str, ClassPlan], reader: Reader) -> list[str]:
    """Uuids are unique, relations lead to the right class and back again."""
    rows = {name: {row.ref: row for row in reader.rows(name)} for name in plans}
    class_of = {ref: name for name, of_class in rows.items() for ref in of_class}
    problems: list[str] = []
    uuids: dict[str, str] = {}
    for name, plan in plans.items():
        for row in rows[name].values():
            if plan.has_uuid and (uuid := uuid_of(row)):
                holder = uuids.setdefault(uuid, row.ref)
                if holder != row.ref:
                    problems.append(f"{name} {row.ref}: {holder} has the same uuid {uuid}")
            for field in plan.relation_fields:
                for ref in plan.targets(field, getattr(row, field.model.name)):
                    if class_of.get(ref, field.target) != field.target:
                        problems.append(
                            f"{name} {row.ref}: {field.model.name} leads to {ref}, which is "
                            f"a {class_of[ref]}"
                        )
        for link in plan.links:
            far_rows = rows[link.far_cls]
            problems.extend(_check_link(name, link, rows[name], far_rows))
    return problems


def _check_link(
    name: str, link: Link, near: Mapping[str, Row], far: Mapping[str, Row]
) -> Iterator[str]:
    members = {
        ref: set(cast("tuple[str, ...]", getattr(row, link.far_field))) for ref, row in far.items()
    }
    pointing: dict[str, set[str]] = {}
    for ref, row in near.items():
        value = getattr(row, link.field)
        for target in value if link.many else (value,):
            if target == NULL_REF or target not in far:
                continue
            pointing.setdefault(target, set()).add(ref)
            # A target that came (back) after the row was last written is linked by the next
            # write only (semantics.md §13).
            if ref not in members[target] and row.modified_rev >= far[target].created_rev:
                yield f"{link.far_cls} {target}: {link.far_field} lacks the {name} {ref}"
    if link.many:
        return
    for target, refs in members.items():
        for ref in refs - pointing.get(target, set()):
            yield f"{link.far_cls} {target}: {link.far_field} has {ref}, which does not lead back"
