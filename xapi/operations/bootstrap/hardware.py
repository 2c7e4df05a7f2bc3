"""What is known of the machine: of a simulated one by default, of this one by `local_hardware`."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from xapi.generated import enums

__all__ = ["Hardware", "local_hardware"]

GIB = 1 << 30
MIB = 1 << 20

_BIOS_FILES = {
    "bios-vendor": "bios_vendor",
    "bios-version": "bios_version",
    "system-manufacturer": "sys_vendor",
    "system-product-name": "product_name",
    "system-version": "product_version",
    "system-serial-number": "product_serial",
    "baseboard-manufacturer": "board_vendor",
    "baseboard-product-name": "board_name",
    "baseboard-version": "board_version",
    "baseboard-serial-number": "board_serial",
}

_HVM = ("hvm-3.0-x86_32", "hvm-3.0-x86_32p", "hvm-3.0-x86_64")


def _simulated_bios() -> dict[str, str]:
    return {
        "bios-vendor": "Simulated",
        "bios-version": "1.0",
        "system-manufacturer": "Simulated",
        "system-product-name": "Virtual host",
        "system-version": "1.0",
        "system-serial-number": "",
        "baseboard-manufacturer": "",
        "baseboard-product-name": "",
        "baseboard-version": "",
        "baseboard-serial-number": "",
    }


@dataclass(frozen=True, slots=True)
class Hardware:
    """One machine. Memory is in bytes, `cpu_mhz` in MHz; `features` is the CPUID mask, hexadecimal
    words joined by dashes, empty where it is not known."""

    memory_total: int = 64 * GIB
    control_domain_memory: int = 1 * GIB
    """What the machine itself keeps of it, at most a quarter; no guest gets it."""
    cpu_count: int = 16
    cpu_sockets: int = 1
    threads_per_core: int = 2
    cpu_vendor: str = "GenuineIntel"
    cpu_model_name: str = "Simulated CPU @ 2.40GHz"
    cpu_family: int = 6
    cpu_model: int = 85
    cpu_stepping: str = "7"
    cpu_mhz: int = 2400
    cpu_flags: str = "fpu de tsc msr pae mce cx8 apic sep mca cmov pat clflush mmx fxsr sse sse2 ht"
    features: str = "1fc9cbf5-f6f83203-2991cbf5-00000123-00000001-000007ab-00000000-00000000"
    capabilities: tuple[str, ...] = ("xen-3.0-x86_64", *_HVM)
    bootloaders: tuple[str, ...] = ("pygrub", "eliloader")
    iommu: bool = False
    scheduler: str = "credit"
    bios_strings: Mapping[str, str] = field(default_factory=_simulated_bios)
    consoles: tuple[enums.ConsoleProtocol, ...] = ()
    """Of the machine itself; empty: nobody can look at it from afar."""
    boot_time: float = 0.0
    """When the machine came up, in seconds since the epoch; 0: with the daemon."""

    @property
    def kept_memory(self) -> int:
        """Bytes of the control domain."""
        return min(self.control_domain_memory, self.memory_total // 4)


def _read(path: Path) -> str:
    """The text of a small file of the kernel; empty where it is missing or not for us to read."""
    with contextlib.suppress(OSError):
        return path.read_text(errors="replace").strip()
    return ""


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        key, colon, value = line.partition(":")
        if colon:
            yield key.strip(), value.strip()


def _number(text: str) -> int:
    found = re.match(r"\d+", text)
    return int(found[0]) if found else 0


def local_hardware(root: Path = Path("/")) -> Hardware:
    """This machine, from /proc and /sys under `root`. Blocks on small reads: call it in a thread.

    What the kernel does not tell is empty or 0, never invented.
    """
    cpu: dict[str, str] = {}
    packages: set[str] = set()
    cpus = 0
    for key, value in _pairs(_read(root / "proc/cpuinfo")):
        cpu.setdefault(key, value)
        cpus += key == "processor"
        if key == "physical id":
            packages.add(value)
    memory = dict(_pairs(_read(root / "proc/meminfo")))
    siblings, cores = _number(cpu.get("siblings", "")), _number(cpu.get("cpu cores", ""))
    total = _number(memory.get("MemTotal", "")) * 1024
    uptime = _read(root / "proc/stat")
    boot = re.search(r"^btime (\d+)$", uptime, re.MULTILINE)
    flags = cpu.get("flags", "")
    hvm = not {"vmx", "svm"}.isdisjoint(flags.split())
    dmi = root / "sys/class/dmi/id"
    groups = root / "sys/kernel/iommu_groups"
    return Hardware(
        memory_total=total,
        control_domain_memory=min(2 * GIB, total // 16 // MIB * MIB),
        cpu_count=cpus or os.cpu_count() or 1,
        cpu_sockets=max(1, len(packages)),
        threads_per_core=max(1, siblings // cores) if cores else 1,
        cpu_vendor=cpu.get("vendor_id", ""),
        cpu_model_name=cpu.get("model name", ""),
        cpu_family=_number(cpu.get("cpu family", "")),
        cpu_model=_number(cpu.get("model", "")),
        cpu_stepping=cpu.get("stepping", ""),
        cpu_mhz=_number(cpu.get("cpu MHz", "")),
        cpu_flags=flags,
        features="",
        capabilities=_HVM if hvm else (),
        bootloaders=(),
        iommu=groups.is_dir() and any(groups.iterdir()),
        scheduler="",
        bios_strings={name: _read(dmi / file) for name, file in _BIOS_FILES.items()},
        boot_time=float(boot[1]) if boot else 0.0,
    )
