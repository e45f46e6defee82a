// The display driver interface, at the version that WDDM names; 1.3 unless it is defined.
#pragma once

#ifndef WDDM
#define WDDM 0x4002
#endif

#if WDDM == 0x4002
#include "ddi/wddm1_3.h"
#elif WDDM == 0xB004
#include "ddi/wddm2_6.h"
#elif WDDM == 0x11007
#include "ddi/wddm3_2.h"
#else
#error "no header of this interface version: xtask/src/generate/c.rs lists those that are written"
#endif

#ifdef __cplusplus
extern "C" {
#endif

// Both are in lib/displib.c: the port driver does not export them, its device hands them out.
NTSTATUS DxgkInitialize(DRIVER_OBJECT *driver, UNICODE_STRING *registry_path, DRIVER_INITIALIZATION_DATA *table);
NTSTATUS DxgkInitializeDisplayOnlyDriver(DRIVER_OBJECT *driver, UNICODE_STRING *registry_path, KMDDOD_INITIALIZATION_DATA *table);

#ifdef __cplusplus
}
#endif
