"""The one edition there is, as clients expect to find it in license_params and restrictions.

Clients hide what is restricted, so what this server cannot do is marked as restricted.
"""

from __future__ import annotations

__all__ = ["EDITION", "EXPIRY", "license_params", "restrictions"]

EDITION = "free"
EXPIRY = "never"
"""Text of `pool.get_license_state` for a licence that does not end."""

_FAR_FUTURE = "20991231T23:59:59Z"

_OFFERED = (
    "ad",
    "cbt",
    "checkpoint",
    "connection",
    "cpu_masking",
    "dmc",
    "export_resource_data",
    "historical_performance",
    "hotfix_apply",
    "nested_virt",
    "pool_attached_storage",
    "pooling",
    "qos",
    "rbac",
    "set_vcpus_number_live",
    "shared_storage",
    "storage_xen_motion",
    "usb_passthrough",
    "vif_locking",
    "vlan",
    "vm_groups",
    "vmss",
    "vtpm",
    "xen_motion",
    "zstd_export",
)

_MISSING = (
    "corosync",
    "dr",
    "email_alerting",
    "equalogic",
    "gpu",
    "guest_agent_auto_update",
    "guest_ip_setting",
    "health_check",
    "igmp_snooping",
    "integrated_gpu_passthrough",
    "intellicache",
    "live_patching",
    "mtc",
    "netapp",
    "network_sriov",
    "pool_secret_rotation",
    "pvs_proxy",
    "read_caching",
    "rpu",
    "updates",
    "vgpu",
    "vmpr",
    "vss",
    "vswitch_controller",
    "wlb",
)


def restrictions() -> dict[str, str]:
    """Features by name: ``restrict_x`` is ``"true"`` for what is not to be had."""
    found = {f"restrict_{name}": "false" for name in _OFFERED}
    found.update((f"restrict_{name}", "true") for name in _MISSING)
    found["enable_xha"] = "false"
    found["platform_filter"] = "false"
    found["regular_nag_dialog"] = "false"
    return dict(sorted(found.items()))


def license_params() -> dict[str, str]:
    """``host.license_params``: what the licence says, and the restrictions with it."""
    return {
        "address1": "",
        "address2": "",
        "city": "",
        "company": "",
        "country": "",
        "expiry": _FAR_FUTURE,
        "grace": "no",
        "license_type": EDITION,
        "name": "",
        "postalcode": "",
        "productcode": "",
        "serialnumber": "",
        "sku_marketing_name": "",
        "sku_type": EDITION,
        "sockets": "1000000",
        "state": "",
        "version": "",
        **restrictions(),
    }
