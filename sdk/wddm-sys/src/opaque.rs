//! Types whose members the facts do not hold. The display DDI has only pointers to them.

macro_rules! opaque {
    ($($name:ident)*) => {
        $(
            #[doc = concat!("`", stringify!($name), "`: only pointers to it occur.")]
            #[repr(C)]
            pub struct $name {
                _members: [u8; 0],
                _neither_send_nor_sync_nor_unpin: core::marker::PhantomData<(*mut u8, core::marker::PhantomPinned)>,
            }
        )*
    };
}

opaque! {
    DEVOBJ_EXTENSION
    DRIVER_OBJECT
    EPROCESS
    INTERFACE
    IO_STATUS_BLOCK
    IO_TIMER
    IRP
    PCI_DEVICE_PRESENCE_PARAMETERS
    QUERY_INTERFACE
    VIDEO_REQUEST_PACKET
    VPB
}
