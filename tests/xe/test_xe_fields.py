"""Lists and parameters, against a server."""

from __future__ import annotations

import json
import re

import pytest
from xapi_xe.table import NOUNS, entity
from xe_kit import Xe

NO_UUID = "00000000-0000-4000-8000-000000000000"


def test_a_list_looks_as_it_always_did(xe: Xe, vm: str):
    done = xe("vm-list", f"uuid={vm}")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        f"uuid ( RO)           : {vm}\n"
        "     name-label ( RW): guest of test_a_list_looks_as_it_always_did\n"
        "    power-state ( RO): halted\n"
        "\n"
        "\n"
    )


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_every_noun_lists_all_its_fields(xe: Xe, noun: str):
    done = xe(f"{noun}-list", "params=all", "--json")
    assert done.code == 0, done.err
    records = json.loads(done.out)
    table = entity(noun)
    shown = [f.name for f in table.fields.values() if not {"hidden", "expensive"} & {*f.marks}]
    assert all(list(record) == shown for record in records)
    if records:
        uuid = records[0]["uuid"]
        done = xe(f"{noun}-param-list", f"uuid={uuid}")
        assert done.code == 0, done.err
        assert re.match(rf"uuid \( RO\) +: {uuid}\n", done.out)
    assert xe(f"{noun}-list").code == 0


def test_minimal_is_the_first_field_with_commas(xe: Xe, vm: str):
    everything = xe.values("vm-list")
    assert vm in everything
    assert xe.values("vm-list", "params=name-label", f"uuid={vm}") == [
        "guest of test_minimal_is_the_first_field_with_commas"
    ]
    assert xe.values("vm-list", f"uuid={NO_UUID}") == []


def test_commas_in_minimal_output_are_escaped(xe: Xe, vm: str):
    assert xe("vm-param-set", f"uuid={vm}", "name-description=a,b\\c").code == 0
    asked = ("vm-param-get", f"uuid={vm}", "param-name=name-description")
    assert xe(*asked, "--minimal").line == "a\\,b\\\\c"
    assert xe(*asked).line == "a,b\\c"


def test_templates_and_snapshots_are_no_vms(xe: Xe, vm: str):
    templates, vms = xe.values("template-list"), xe.values("vm-list")
    assert templates
    assert not {*templates} & {*vms}
    assert {*xe.values("vm-list", "is-a-template=true")} >= {*templates}


def test_filters_of_every_kind(xe: Xe, vm: str):
    name = "name-label=guest of test_filters_of_every_kind"
    assert xe("vm-param-set", f"uuid={vm}", "other-config:colour=blue").code == 0
    assert xe("vm-param-add", f"uuid={vm}", "param-name=tags", "param-key=t1").code == 0
    for filters in (
        (name,),
        ("power-state=halted", name),
        ("other-config:colour=blue", name),
        ("tags:contains=t1", name),
        ("resident-on=<not in database>", name),
        ("actions-after-crash=Restart", name),
    ):
        assert xe.values("vm-list", *filters) == [vm], filters
    for filters in (("power-state=running", name), ("tags:contains=t", name), ("tags=t", name)):
        assert xe.values("vm-list", *filters) == [], filters


def test_macs_are_found_in_either_case(xe: Xe):
    (mac, *_) = xe.values("pif-list", "params=MAC")
    assert xe.values("pif-list", f"MAC={mac.upper()}") == xe.values("pif-list", f"MAC={mac}") != []


def test_the_server_does_the_filtering_where_it_can(xe: Xe, vm: str):
    assert xe.values("vm-list", f"uuid={vm}") == [vm]
    assert xe.calls == ["VM.get_all_records_where"]


def test_a_list_fetches_what_it_needs_once(xe: Xe):
    assert len(xe.values("host-cpu-list", "params=host-uuid")) > 1
    assert xe.calls == ["host_cpu.get_all_records", "host.get_record"]


def test_values_of_other_objects(xe: Xe):
    host = xe.values("host-list")[0]
    name = xe.values("host-list", "params=name-label")[0]
    assert xe.values("pbd-list", "params=host-uuid")[0] == host
    assert xe.values("pbd-list", "params=host-name-label")[0] == name
    assert name in xe.values("sr-list", "params=host")
    assert int(xe("host-param-get", f"uuid={host}", "param-name=memory-total").line) > 1 << 30


def test_setting_fields(xe: Xe, vm: str):
    host = xe.values("host-list")[0]
    done = xe(
        "vm-param-set", f"uuid={vm}", "name-label=new", "memory-static-max=2GiB",
        "actions-after-crash=preserve", "affinity=" + host, "platform:viridian=true",
        "is-a-template=false", "HVM-shadow-multiplier=1.5",
    )  # fmt: skip
    assert (done.code, done.out, done.err) == (0, "", "")

    def value(name: str) -> str:
        return xe("vm-param-get", f"uuid={vm}", f"param-name={name}").line

    assert value("name-label") == "new"
    assert value("memory-static-max") == str(2 << 30)
    assert value("actions-after-crash") == "Preserve"
    assert value("affinity") == host
    assert value("HVM-shadow-multiplier") == "1.500"
    assert "viridian: true" in value("platform")
    assert xe("vm-param-clear", f"uuid={vm}", "param-name=affinity").code == 0
    assert value("affinity") == "<not in database>"


def test_nothing_is_set_if_one_change_cannot_be(xe: Xe, vm: str):
    done = xe("vm-param-set", f"uuid={vm}", "name-label=other", "VCPUs-max=many")
    assert done.code == 1
    assert done.err == "Parameter VCPUs-max must be an integer, not 'many'\n"
    assert xe("vm-param-get", f"uuid={vm}", "param-name=name-label").line != "other"


def test_maps_and_sets_grow_and_shrink(xe: Xe, vm: str):
    on = f"uuid={vm}"
    assert xe("vm-param-add", on, "param-name=other-config", "a=1", "b=2").code == 0
    asked = ("vm-param-get", on, "param-name=other-config")
    assert xe(*asked, "param-key=b").line == "2"
    assert xe("vm-param-set", on, "other-config:b=3").code == 0
    assert xe(*asked, "param-key=b").line == "3"
    assert xe("vm-param-remove", on, "param-name=other-config", "param-key=b").code == 0
    done = xe(*asked, "param-key=b")
    assert (done.code, done.err) == (1, "Error: Key b not found in map\n")
    assert xe("vm-param-remove", on, "param-name=other-config", "param-key=b").code == 1
    assert xe("vm-param-clear", on, "param-name=other-config").code == 0
    assert xe(*asked).line == ""
    for tag in ("t1", "t2"):
        assert xe("vm-param-add", on, "param-name=tags", f"param-key={tag}").code == 0
    assert {*xe("vm-param-get", on, "param-name=tags").line.split(", ")} == {"t1", "t2"}
    assert xe("vm-param-remove", on, "param-name=tags", "param-key=t1").code == 0
    assert json.loads(xe("vm-param-get", on, "param-name=tags", "--json").out) == ["t2"]
    assert xe("vm-param-clear", on, "param-name=tags").code == 0
    assert xe("vm-param-get", on, "param-name=tags").line == ""


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("vm-param-set", "power-state=running"), "Field 'power-state' is read-only"),
        (("vm-param-set", "VBDs=x"), "Field 'VBDs' is read-only"),
        (("vm-param-set", "other-config=x"), "Field 'other-config' is a map"),
        (("vm-param-set", "name-label:a=x"), "Field 'name-label' is no map"),
        (("vm-param-set", "name-lable=x"), "Unknown field: name-lable\nDid you mean: name-label"),
        (("vm-param-set",), "Required parameter not found: FIELD=VALUE"),
        (("vm-param-add", "param-name=name-label", "a=b"), "is no set and no map"),
        (("vm-param-add", "param-name=VBDs", "param-key=b"), "is read-only"),
        (("vm-param-get", "param-name=nam"), "Unknown field: nam"),
        (("vm-param-get",), "Required parameter not found: param-name"),
        (("vm-param-set", "VCPUs-max=0"), "VCPUs"),
    ],
)
def test_refusals(xe: Xe, vm: str, arguments: tuple[str, ...], text: str):
    name, *rest = arguments
    done = xe(name, f"uuid={vm}", *rest)
    assert done.code == 1
    assert done.out == ""
    assert text in done.err


def test_an_uuid_is_given_in_full_but_found_by_its_begin(xe: Xe, vm: str):
    done = xe("vm-param-list", f"uuid={vm[:8]}")
    assert done.code == 1
    assert "[UUID_INVALID]" in done.err
    assert vm in done.err


def test_unknown_fields_of_lists(xe: Xe):
    done = xe("vm-list", "powerstate=running")
    assert (done.code, done.err) == (
        1, "Unknown parameter: powerstate\nDid you mean: power-state\n"
    )  # fmt: skip
    assert xe("vm-list", "params=uuid,nam").code == 1


def test_over_xml_values_are_the_same(xe: Xe, vm: str):
    far = ("server=far", "username=root")
    for noun in ("vm", "host", "vdi"):
        near = xe(f"{noun}-list", "params=all", "--json")
        assert xe(f"{noun}-list", "params=all", "--json", *far).out == near.out
    assert xe("vm-param-set", f"uuid={vm}", "VCPUs-max=4", *far).code == 0
