// The types that everything else is made of.
#pragma once

#define VOID void

typedef char CHAR, CCHAR, KPROCESSOR_MODE;
typedef signed char INT8;
typedef unsigned char UCHAR, BYTE, BOOLEAN, UINT8, *PUCHAR;
typedef short SHORT, CSHORT, INT16;
typedef unsigned short USHORT, WORD, UINT16;
typedef int INT, BOOL, INT32;
typedef unsigned int UINT, UINT32;
typedef long LONG, NTSTATUS, *PLONG;
typedef unsigned long ULONG, DWORD, ACCESS_MASK, *PULONG;
typedef long long LONGLONG, LONG64, INT64;
typedef unsigned long long ULONGLONG, ULONG64, UINT64, SIZE_T, UINT_PTR, ULONG_PTR, KAFFINITY, KSPIN_LOCK, *PKSPIN_LOCK;
typedef float FLOAT;
typedef void *PVOID, *LPVOID, *HANDLE, *PSECURITY_DESCRIPTOR, **PHANDLE;
typedef struct HDC__ *HDC;
typedef struct HWND__ *HWND;
#ifdef __cplusplus
typedef wchar_t WCHAR;
#else
typedef unsigned short WCHAR;
#endif
typedef WCHAR *PWCH, *PWSTR;
typedef const WCHAR *PCWSTR;
typedef int KWAIT_REASON, MEMORY_CACHING_TYPE, POWER_ACTION;

// Known by pointers alone here; nt.h has the members of some.
typedef struct _DEVOBJ_EXTENSION DEVOBJ_EXTENSION;
typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;
typedef struct _EPROCESS EPROCESS;
typedef struct _INTERFACE INTERFACE;
typedef struct _IO_STATUS_BLOCK IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;
typedef struct _IO_TIMER IO_TIMER;
typedef struct _IRP IRP, *PIRP;
typedef struct _PCI_DEVICE_PRESENCE_PARAMETERS PCI_DEVICE_PRESENCE_PARAMETERS;
typedef struct _QUERY_INTERFACE QUERY_INTERFACE;
typedef struct _VIDEO_REQUEST_PACKET VIDEO_REQUEST_PACKET;
typedef struct _VPB VPB;

struct _DEVICE_OBJECT;
struct _KDPC;
typedef int(*PDRIVER_CONTROL)(struct _DEVICE_OBJECT *, IRP *, PVOID, PVOID);
typedef void KDEFERRED_ROUTINE(struct _KDPC *, PVOID, PVOID, PVOID);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;
typedef BOOLEAN(*PKSYNCHRONIZE_ROUTINE)(PVOID);
