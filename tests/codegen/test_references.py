"""Every name that the data model mentions exists.

The schema checks the shape of each file; whether a class, enum, role set, error, alert or operation
that a file mentions is defined anywhere is asked here, over the whole model.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator

import pytest

from codegen.expand import Model, expand
from codegen.load import load
from xapi.idl.types import Enum, Map, Option, Record, Ref, Set, Type, parse_type


@pytest.fixture(scope="module")
def model() -> Model:
    return expand(load())


def types(model: Model) -> Iterator[tuple[str, str]]:
    for cls in model.classes.values():
        for field in cls.fields:
            if not field.idl.wire_only:
                yield f"{cls.name}.{field.name}", field.idl.type
        for message in cls.messages:
            yield message.full_name, message.result
            yield from ((f"{message.full_name}({p.name})", p.type) for p in message.params)


def parts(type_: Type) -> Iterator[Type]:
    yield type_
    match type_:
        case Set(of) | Option(of):
            yield from parts(of)
        case Map(key, value):
            yield from parts(key)
            yield from parts(value)
        case _:
            pass


def test_types_name_classes_and_enums_that_exist(model: Model) -> None:
    unknown: list[tuple[str, str]] = []
    for place, text in types(model):
        for part in parts(parse_type(text)):
            match part:
                case Ref(cls) | Record(cls) if cls not in model.classes:
                    unknown.append((place, cls))
                case Enum(name) if name not in model.document.enums:
                    unknown.append((place, name))
                case _:
                    pass
    assert unknown == []


def test_every_enum_is_used(model: Model) -> None:
    used = {
        part.name
        for _, text in types(model)
        for part in parts(parse_type(text))
        if isinstance(part, Enum)
    }
    assert set(model.document.enums) - used == set()


def test_enums_have_no_value_twice(model: Model) -> None:
    for name, enum in model.document.enums.items():
        assert enum.values, name
        assert len(set(enum.values)) == len(enum.values), name


def test_defaults_of_enums_are_values_of_theirs(model: Model) -> None:
    wrong: list[str] = []
    for cls in model.classes.values():
        for field in cls.fields:
            if field.idl.wire_only or not field.idl.has_default:
                continue
            match parse_type(field.idl.type):
                case Enum(name):
                    given = [field.idl.default]
                case Set(Enum(name)):
                    given = list(field.idl.default)
                case _:
                    continue
            values = model.document.enums[name].values
            wrong += [f"{cls.name}.{field.name}: {v}" for v in given if v not in values]
    assert wrong == []


def test_role_sets_exist(model: Model) -> None:
    sets = {None, *model.document.role_sets}
    wrong = [m.full_name for m in model.messages if m.roles not in sets]
    wrong += [m.full_name for m in model.messages if set(m.idl.key_roles.values()) - sets]
    for cls in model.classes.values():
        for field in cls.fields:
            mentioned = {field.idl.getter_roles, field.setter_roles, *field.idl.key_roles.values()}
            if mentioned - sets:
                wrong.append(f"{cls.name}.{field.name}")
    assert wrong == []
    for name, roles in model.document.role_sets.items():
        assert set(roles) <= set(model.document.roles), name
    for name, role in model.document.roles.items():
        assert set(role.includes) <= set(model.document.roles), name


def test_errors_and_alerts_exist(model: Model) -> None:
    errors, alerts = set(model.document.errors), set(model.document.alerts)
    wrong = [(m.full_name, e) for m in model.messages for e in m.idl.errors if e not in errors]
    wrong += [(m.full_name, a) for m in model.messages for a in m.policy.alerts if a not in alerts]
    for cls in model.classes.values():
        rules = cls.idl.operations.rules if cls.idl.operations else []
        wrong += [(cls.name, rule.error) for rule in rules if rule.error not in errors]
    assert wrong == []
    assert set(model.document.alert_docs) <= alerts


def test_texts_of_errors_use_their_own_parameters(model: Model) -> None:
    wrong: list[str] = []
    for code, error in model.document.errors.items():
        used = {name for _, name, _, _ in string.Formatter().parse(error.message) if name}
        if used - set(error.names):
            wrong.append(code)
        if error.params is not None and len(error.params) != len(error.names):
            wrong.append(code)
        if any(not name.isidentifier() for name in error.names):
            wrong.append(code)
    assert wrong == []


def test_relations_join_fields_of_the_right_classes(model: Model) -> None:
    fields = {(f.cls, f.name): f for c in model.classes.values() for f in c.fields}
    for relation in model.document.relations:
        if relation.kind == "declared-only":
            assert relation.a == "subject.roles"  # references to roles, not a relation
            continue
        for one, other in (
            (relation.stored or relation.a, relation.computed or relation.b),
            (relation.computed or relation.b, relation.stored or relation.a),
        ):
            assert one is not None
            assert other is not None
            cls, _, name = one.partition(".")
            there = other.partition(".")[0]
            type_ = parse_type(fields[cls, name].idl.type)
            if relation.kind == "one-to-many" and one == relation.stored:
                assert type_ == Ref(there), one
            else:
                assert type_ == Set(Ref(there)), one


def test_marks_name_operations_of_their_class(model: Model) -> None:
    """``path:operation``; the operation is one that some class may carry in current_operations."""
    operations = {
        value
        for cls in model.classes.values()
        for field in cls.fields
        if field.name == "current_operations"
        for part in parts(parse_type(field.idl.type))
        if isinstance(part, Enum)
        for value in model.document.enums[part.name].values
    }
    marks = [(m.full_name, mark) for m in model.messages for mark in m.policy.marks]
    assert len(marks) > 100
    assert [pair for pair in marks if pair[1].rpartition(":")[2] not in operations] == []


def test_operation_tables_speak_of_their_own_operations(model: Model) -> None:
    power_states = set(model.document.enums["vm_power_state"].values)
    for cls in model.classes.values():
        table = cls.idl.operations
        if table is None:
            continue
        known = set(table.all)
        assert set(table.advertised) <= known, cls.name
        (field,) = [f for f in cls.fields if f.name == "allowed_operations"]
        listed = re.fullmatch(r"enum (\w+) set", field.idl.type)
        assert listed is not None
        assert known <= set(model.document.enums[listed[1]].values), cls.name
        for states in table.power_states.values():
            assert set(states) <= power_states, cls.name
        assert set(table.power_states) <= known, cls.name
        for operation, others in table.concurrent_with.items():
            assert {operation, *others} <= known, cls.name
        for rule in table.rules:
            assert set(rule.operations) <= known, (cls.name, rule.when)


def test_implicit_policies_are_of_messages_that_exist(model: Model) -> None:
    for cls in model.classes.values():
        names = {m.name for m in cls.messages if m.implicit}
        assert set(cls.idl.policies) <= names, cls.name
