"""The driver's arithmetic: laws that hold for any sizes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xapi.storage import (
    DRIVERS,
    Image,
    ImageTooLarge,
    ImageTooSmall,
    Space,
    SpaceExhausted,
    driver_of,
)
from xapi.storage.drivers import EXT, ISO, LVM
from xapi.storage.simulated import SimulatedDriver

GIB = 1 << 30
ROOMY = Space(1 << 50, 0)
DISKS = pytest.mark.parametrize("driver", [EXT, LVM, DRIVERS["dummy"], DRIVERS["nfs"]])
sizes = st.integers(0, 2040 * GIB)


def test_types_are_found_by_name_in_any_case() -> None:
    assert {"ext", "lvm", "nfs", "iso", "udev", "dummy"} <= DRIVERS.keys()
    assert driver_of("NFS") is DRIVERS["nfs"]
    assert driver_of("tape") is None


@DISKS
@given(size=sizes)
def test_a_size_is_rounded_up_by_less_than_a_granule(driver: SimulatedDriver, size: int) -> None:
    image = driver.create(ROOMY, size)
    assert image.virtual_size >= max(size, 1)
    assert image.virtual_size - size <= driver.granule
    assert image.virtual_size % driver.granule == 0


@given(size=st.integers(1, 1000 * GIB))
def test_thin_images_cost_little_and_thick_ones_all(size: int) -> None:
    thin, thick = EXT.create(ROOMY, size), LVM.create(ROOMY, size)
    assert thin.owned < 64 * 1024 + thin.virtual_size // 1000 + 4096 * 2
    assert thick.owned >= thick.virtual_size
    assert EXT.data(thin) == 0
    assert LVM.data(thick) == thick.virtual_size


@DISKS
@given(size=st.integers(1, 100 * GIB), free=st.integers(0, 200 * GIB))
def test_what_does_not_fit_is_refused_with_both_figures(
    driver: SimulatedDriver, size: int, free: int
) -> None:
    space = Space(free + 7, 7)
    roomy = driver.create(ROOMY, size)
    needed = max(roomy.owned, driver.fill(ROOMY, roomy, roomy.virtual_size).owned)
    if needed <= free:
        assert driver.create(space, size) == roomy
    else:
        with pytest.raises(SpaceExhausted) as refused:
            driver.create(space, size)
        assert (refused.value.requested, refused.value.available) == (needed, free)


@DISKS
def test_limits_of_the_size(driver: SimulatedDriver) -> None:
    with pytest.raises(ImageTooLarge) as large:
        driver.create(ROOMY, 2041 * GIB)
    assert large.value.maximum == 2040 * GIB
    image = driver.create(ROOMY, GIB)
    with pytest.raises(ImageTooSmall) as small:
        driver.resize(ROOMY, image, GIB - 1)
    assert small.value.minimum == GIB
    assert driver.resize(ROOMY, image, GIB) == image


@DISKS
@given(size=st.integers(1, 500 * GIB), more=st.integers(0, 500 * GIB))
def test_growing_is_the_same_as_being_made_larger(
    driver: SimulatedDriver, size: int, more: int
) -> None:
    grown = driver.resize(ROOMY, driver.create(ROOMY, size), size + more + driver.granule)
    assert grown == driver.create(ROOMY, size + more + driver.granule)


@DISKS
@given(size=st.integers(1, 500 * GIB), data=st.integers(0, 600 * GIB), writable=st.booleans())
def test_a_fork_shares_and_an_heir_takes_no_more_than_there_was(
    driver: SimulatedDriver, size: int, data: int, writable: bool
) -> None:
    origin = driver.fill(ROOMY, driver.create(ROOMY, size), data)
    fork = driver.fork(ROOMY, origin, writable=writable)
    assert fork.virtual_size == origin.virtual_size
    heir = driver.inherit(fork, driver.data(origin))
    assert fork.owned <= heir.owned <= origin.owned + fork.owned
    assert driver.data(heir) <= heir.virtual_size
    assert driver.data(heir) >= driver.data(origin) or driver.data(heir) == heir.virtual_size


def test_snapshots_of_a_thick_image_are_thin_and_clones_are_not() -> None:
    origin = LVM.create(ROOMY, GIB)
    assert LVM.fork(ROOMY, origin, writable=False).owned < 8 << 20
    assert LVM.fork(ROOMY, origin, writable=True).owned > GIB


def test_a_cd_image_costs_its_size() -> None:
    image = ISO.fill(ROOMY, ISO.create(ROOMY, 10_240), 10_240)
    assert image == Image(10_240, 10_240)
    assert Space(5, 9).free == 0
