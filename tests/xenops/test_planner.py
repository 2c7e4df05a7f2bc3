"""Plans as golden lists: the order, the groups and the commits of semantics.md §9."""

from __future__ import annotations

from typing import Any

import pytest
from xenops_kit import ALL, CD, NET, NO_DEVICES, RW, SMALL, VM, spec

from xapi.xenops import planner, plans
from xapi.xenops.atomics import VmBuild, VmHook
from xapi.xenops.plans import render

TEARDOWN_SMALL: list[Any] = [
    "best-effort VM_pause",
    "VM_destroy_device_model",
    [["VBD_unplug cd"], ["VBD_unplug disk"], ["VIF_unplug net"]],
    "VM_destroy",
]
START_SMALL: list[Any] = [
    "hook pre_start",
    "VM_create",
    "VM_build",
    [
        # The writable disk comes first, whatever the order of the devices.
        [
            "VBD_set_active disk yes",
            "VBD_epoch_begin disk",
            "VBD_plug disk",
            "VBD_set_active cd yes",
            "VBD_epoch_begin cd",
            "VBD_plug cd",
        ],
        ["VIF_set_active net yes", "VIF_plug net"],
    ],
    "VM_create_device_model",
    "VM_set_domain_action_request none",
]
DEACTIVATE_SMALL: list[Any] = [
    ["VBD_epoch_end cd", "VBD_set_active cd no"],
    ["VBD_epoch_end disk", "VBD_set_active disk no"],
    ["VIF_set_active net no"],
]


def test_start() -> None:
    assert render(planner.vm_start(spec(), SMALL)) == START_SMALL


def test_start_with_everything() -> None:
    assert render(planner.vm_start(spec(), ALL)) == [
        "PCI_dequarantine 0000:02:00.1",
        "hook pre_start",
        "VM_create",
        "VM_build",
        [
            START_SMALL[3][0],
            [
                [
                    ["VIF_set_active net yes", "VIF_plug net"],
                    ["VIF_set_active net2 yes", "VIF_plug net2"],
                ]
            ],
            ["VGPU_set_active vgpu yes", "PCI_plug sriov"],
        ],
        "VM_create_device_model",
        "PCI_plug pci",
        "VUSB_plug vusb",
        "VM_set_domain_action_request none",
    ]


def test_start_without_devices() -> None:
    assert render(planner.vm_start(spec(), NO_DEVICES)) == [
        "hook pre_start",
        "VM_create",
        "VM_build",
        "VM_create_device_model",
        "VM_set_domain_action_request none",
    ]


def test_shutdown_hard_and_clean() -> None:
    assert render(planner.vm_shutdown(VM, SMALL, None)) == ["--", *TEARDOWN_SMALL]
    assert render(planner.vm_shutdown(VM, SMALL, 60)) == [
        "VM_shutdown_domain poweroff",
        "--",
        *TEARDOWN_SMALL,
    ]


def test_shutdown_with_everything() -> None:
    assert render(planner.vm_shutdown(VM, ALL, None)) == [
        "--",
        "VUSB_unplug vusb",
        "best-effort VM_pause",
        "VM_destroy_device_model",
        [
            ["VBD_unplug cd"],
            ["VBD_unplug disk"],
            ["VIF_unplug net"],
            ["VIF_unplug net2"],
            ["PCI_unplug pci"],
            ["PCI_unplug sriov"],
        ],
        "VM_destroy",
    ]


def test_poweroff() -> None:
    assert render(planner.vm_poweroff(VM, SMALL, 60)) == [
        "hook pre_destroy",
        "VM_shutdown_domain poweroff",
        "--",
        *TEARDOWN_SMALL,
        DEACTIVATE_SMALL,
        "hook post_destroy",
    ]


@pytest.mark.parametrize(("within", "first"), [(None, []), (9, ["VM_shutdown_domain reboot"])])
def test_reboot(within: float | None, first: list[str]) -> None:
    assert render(planner.vm_reboot(spec(), SMALL, within)) == [
        *first,
        "hook pre_destroy",
        "--",
        *TEARDOWN_SMALL,
        [["VBD_epoch_end cd"], ["VBD_epoch_end disk"]],
        "hook post_destroy",
        "hook pre_reboot",
        *START_SMALL,
        "note arrived",
        "VM_unpause",
    ]


def test_suspend() -> None:
    assert render(planner.vm_suspend(VM, SMALL, "image")) == [
        "hook pre_suspend",
        "VM_save",
        "hook pre_destroy",
        "--",
        *TEARDOWN_SMALL,
        "hook post_destroy",
    ]


def test_resume() -> None:
    assert render(planner.vm_resume(spec(), SMALL, "image")) == [
        "VM_create",
        "hook pre_resume",
        "VM_restore",
        "VBD_set_active disk yes",
        "VBD_plug disk",
        "VBD_set_active cd yes",
        "VBD_plug cd",
        "VIF_set_active net yes",
        "VIF_plug net",
        "VM_create_device_model restore",
        "VM_set_domain_action_request none",
        "hook post_resume",
    ]


def test_resume_with_everything_starts_the_gpu_before_the_memory() -> None:
    assert render(planner.vm_resume(spec(), ALL, "image"))[:6] == [
        "PCI_dequarantine 0000:02:00.1",
        "VM_create",
        "hook pre_resume",
        "PCI_plug sriov",
        "VGPU_start vgpu",
        "VM_restore",
    ]


def test_restore_devices_of_a_migration_leaves_the_interfaces_out() -> None:
    plain = render(planner.restore_devices(VM, ALL, migrating=True))
    assert plain == [
        "VBD_set_active disk yes",
        "VBD_plug disk",
        "VBD_set_active cd yes",
        "VBD_plug cd",
        "VGPU_set_active vgpu yes",
        "VM_create_device_model restore",
        "PCI_plug pci",
    ]


def test_checkpoint() -> None:
    frozen = ["hook pre_suspend", "VM_save"]
    assert render(planner.vm_checkpoint(VM, "i", resume=False)) == frozen
    assert render(planner.vm_checkpoint(VM, "i", resume=True)) == [*frozen, "VM_resume_in_place"]


def test_hotplug() -> None:
    assert render(planner.vbd_hotplug(VM, RW)) == ["VBD_set_active disk yes", "VBD_plug disk"]
    assert render(planner.vbd_hotunplug(VM, RW)) == ["VBD_unplug disk", "VBD_set_active disk no"]
    assert render(planner.vif_hotplug(VM, NET)) == ["VIF_set_active net yes", "VIF_plug net"]
    assert render(planner.vif_hotunplug(VM, NET)) == ["VIF_unplug net", "VIF_set_active net no"]
    assert render(planner.vbd_insert(VM, CD.id, "iso")) == ["VBD_insert cd"]
    assert render(planner.vbd_eject(VM, CD.id, "iso")) == ["VBD_eject cd"]


def test_small_operations() -> None:
    assert render(planner.vm_pause(VM)) == ["VM_pause"]
    assert render(planner.vm_unpause(VM)) == ["VM_unpause"]
    assert render(planner.vm_set_vcpus(VM, 2, 1)) == ["VM_set_vcpus"]
    assert render(planner.vm_set_memory(spec(), spec(), 1)) == [
        "VM_set_memory_dynamic_range",
        "VM_set_memory_target",
    ]


def test_migration_sender() -> None:
    assert render(planner.migrate_sender(spec(), SMALL, {}, 1)) == [
        "hook pre_migrate",
        "VM_import_metadata",
        "VM_set_memory_target",
        "VM_wait_ballooning",
        "VM_import_metadata",
        "wait sync 1",
        "note sending",
        "VM_save live",
        "VM_rename pre-migration",
        "wait sync 2",
        "note leaving",
        "--",
        "send sync 3",
        "wait sync 4",
        "--",
        "hook pre_destroy",
        *TEARDOWN_SMALL,
        DEACTIVATE_SMALL,
        "hook post_destroy",
        "VM_remove",
    ]


def test_migration_receiver() -> None:
    assert render(planner.migrate_receiver(spec(), SMALL, 1)) == [
        "VM_create",
        "VIF_set_active net yes",
        "VIF_plug net",
        "send sync 1",
        "VM_restore",
        "send sync 2",
        "wait sync 3",
        "VM_rename post-migration",
        "VBD_set_active disk yes",
        "VBD_plug disk",
        "VBD_set_active cd yes",
        "VBD_plug cd",
        "VM_create_device_model restore",
        "note arrived",
        "VM_unpause",
        "--",
        "best-effort VM_set_domain_action_request none",
        "best-effort hook post_migrate",
        "best-effort VM_set_memory_target",
        "best-effort note whole",
        "best-effort send sync 4",
    ]


def test_migration_to_the_same_host_does_not_shrink_the_guest() -> None:
    def targets(localhost: bool) -> list[Any]:
        plan = planner.migrate_sender(spec(), SMALL, {}, 77, localhost=localhost)
        return [getattr(step, "target", None) for step in plan if hasattr(step, "target")]

    assert targets(True) == [77]
    assert targets(False) == [spec().memory_dynamic_min]


HALT = "VM_destroy"
RESTART = "VM_create"


@pytest.mark.parametrize(
    ("action", "changes", "uptime", "starts", "has", "lacks"),
    [
        ("poweroff", {}, 500, "hook pre_destroy", HALT, RESTART),
        ("poweroff", {"actions_after_shutdown": "restart"}, 500, "hook", RESTART, "VM_delay 15"),
        ("reboot", {}, 500, "hook pre_destroy", RESTART, "VM_delay 15"),
        ("reboot", {}, 119, "VM_delay 15", RESTART, "VM_coredump"),
        ("reboot", {"actions_after_reboot": "destroy"}, 119, "hook", HALT, RESTART),
        ("crash", {}, 120, "hook pre_destroy", RESTART, "VM_delay 15"),
        ("crash", {}, 119, "hook pre_destroy", HALT, RESTART),
        ("crash", {"actions_after_crash": "destroy"}, 500, "hook", HALT, RESTART),
        (
            "crash",
            {"actions_after_crash": "coredump_and_destroy"},
            500,
            "best-effort VM_coredump",
            HALT,
            RESTART,
        ),
        (
            "crash",
            {"actions_after_crash": "coredump_and_restart"},
            500,
            "best-effort VM_coredump",
            RESTART,
            "VM_delay 15",
        ),
        ("crash", {"actions_after_crash": "preserve"}, 10, "VM_pause", "VM_pause", HALT),
        ("crash", {"actions_after_crash": "rename_restart"}, 500, "hook", RESTART, "VM_pause"),
        ("softreboot", {}, 10, "hook pre_destroy", RESTART, "VM_delay 15"),
        ("softreboot", {"actions_after_softreboot": "destroy"}, 10, "hook", HALT, RESTART),
    ],
)
def test_check_state(
    action: Any, changes: dict[str, Any], uptime: float, starts: str, has: str, lacks: str
) -> None:
    plain = render(planner.check_state(action, spec(**changes), NO_DEVICES, uptime))
    assert plain[0].startswith(starts)
    assert has in plain
    assert lacks not in plain


def test_weight_counts_every_atomic_of_every_branch() -> None:
    hook, build = VmHook(VM, "x"), VmBuild(VM, NO_DEVICES)
    group = plans.Parallel((plans.Serial((hook, build)), plans.Serial((hook,))))
    total = plans.weight((build, group, plans.Commit()))
    assert total == pytest.approx(2 * build.weight + 2 * hook.weight)
