//! The rules by name: 228 of the DDI's documentation, and a few of the bench's own that say what the documentation
//! says of every entry point without a sentence of its own.

use std::fmt;

/// Who has to keep a rule. A rule may have two keepers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeper {
    /// The miniport.
    pub miniport: bool,
    /// The port driver.
    pub port: bool,
    /// User mode; the port driver enforces it.
    pub user: bool,
}

impl fmt::Display for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = [(self.miniport, "miniport"), (self.port, "port"), (self.user, "user mode")];
        let mut first = true;
        for (_, name) in names.iter().filter(|(keeps, _)| *keeps) {
            if !first {
                f.write_str(" and ")?;
            }
            first = false;
            f.write_str(name)?;
        }
        Ok(())
    }
}

/// How the bench looks at a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The verifier judges it, out of the stream of events.
    Verifier,
    /// The bench sees to it: a guard page, a bug check, a refusal, the port's own construction, or a question of the survey.
    Bench,
    /// Nobody judges it while a driver runs; it takes a test made for it.
    Test,
    /// It is about something that the bench does not have yet.
    Later,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Verifier => "verifier",
            Self::Bench => "bench",
            Self::Test => "test",
            Self::Later => "later",
        })
    }
}

/// What there is to know of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// Its stable name.
    pub id: &'static str,
    /// Who keeps it.
    pub keeper: Keeper,
    /// How the bench looks at it.
    pub status: Status,
    /// What it says.
    pub sentence: &'static str,
}

macro_rules! keeper {
    ($($who:ident)+) => {
        Keeper {
            miniport: keeper!(@ M $($who)+),
            port: keeper!(@ P $($who)+),
            user: keeper!(@ U $($who)+),
        }
    };
    (@ M $($who:ident)+) => { false $(|| keeper!(@is_m $who))+ };
    (@ P $($who:ident)+) => { false $(|| keeper!(@is_p $who))+ };
    (@ U $($who:ident)+) => { false $(|| keeper!(@is_u $who))+ };
    (@is_m M) => { true };
    (@is_m $other:ident) => { false };
    (@is_p P) => { true };
    (@is_p $other:ident) => { false };
    (@is_u U) => { true };
    (@is_u $other:ident) => { false };
}

macro_rules! rules {
    ($($id:ident [$($who:ident)+] $status:ident $sentence:literal;)*) => {
        /// A rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Rule {
            $(#[doc = $sentence] $id,)*
        }

        impl Rule {
            /// Every rule, in the order of the list.
            pub const ALL: &[Rule] = &[$(Rule::$id,)*];

            /// What there is to know of it.
            pub const fn info(self) -> &'static Info {
                match self {
                    $(Rule::$id => const {
                        &Info {
                            id: stringify!($id),
                            keeper: keeper!($($who)+),
                            status: Status::$status,
                            sentence: $sentence,
                        }
                    },)*
                }
            }

            /// The rule of a name.
            pub fn parse(id: &str) -> Option<Rule> {
                match id {
                    $(stringify!($id) => Some(Rule::$id),)*
                    _ => None,
                }
            }
        }
    };
}

impl Rule {
    /// How many rules the documentation makes; those after them are the bench's own.
    pub const DOCUMENTED: usize = 228;

    /// Its stable name.
    pub const fn id(self) -> &'static str {
        self.info().id
    }

    /// What it says.
    pub const fn sentence(self) -> &'static str {
        self.info().sentence
    }

    /// Who keeps it.
    pub const fn keeper(self) -> Keeper {
        self.info().keeper
    }

    /// How the bench looks at it.
    pub const fn status(self) -> Status {
        self.info().status
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl serde::Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

rules! {
    C01 [P] Verifier "CreateContext is called only for a driver that set MultiEngineAware.";
    C02 [P] Verifier "CreateContext is called at PASSIVE_LEVEL.";
    C03 [P] Verifier "CreateContext gets a live device handle that CreateDevice of the same adapter returned.";
    C04 [M] Verifier "CreateContext answers STATUS_SUCCESS, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH and nothing else.";
    C05 [M] Verifier "CreateContext fails only for lack of memory or an incompatible user-mode driver: there is no maximum of contexts.";
    C06 [M] Verifier "CreateContext that succeeds returns an hContext that is not NULL and that no live context has.";
    C07 [M] Verifier "CreateContext that fails keeps nothing: no memory, no handle, no output.";
    C08 [M] Verifier "CreateContext leaves NodeOrdinal, EngineAffinity, Flags and the private data's address and size as they were.";
    C09 [M] Verifier "CreateContext only reads the private data, never past its end, and never after it returned.";
    C10 [M] Bench "CreateContext without private data works.";
    C11 [P] Verifier "NodeOrdinal is the number of a node that exists.";
    C12 [P] Verifier "EngineAffinity has exactly one bit, that of an engine that exists.";
    C13 [P] Verifier "The reserved bits of a context's creation flags are zero.";
    C14 [P] Verifier "SystemContext is set only on the paging node.";
    C15 [P] Verifier "GdiContext is set only on a device that was created with GdiDevice.";
    C16 [P] Verifier "VirtualAddressing is set only where adapter and node support it.";
    C17 [P] Verifier "HwQueueSupported is set only where the node can schedule contexts.";
    C18 [M P] Verifier "TestContext is set only with test signing, and then creation works without private data.";
    C19 [M] Verifier "DmaBufferSegmentSet names aperture segments only.";
    C20 [M] Verifier "DmaBufferSegmentSet names segments that exist.";
    C21 [M] Verifier "A context with patching has a DMA buffer, an allocation list and a patch-location list that are not empty.";
    C22 [M] Verifier "A GDI context has an allocation list of 256 entries.";
    C23 [M] Verifier "What is reserved in ContextInfo is zero.";
    C24 [P] Later "NoPatchingRequired brings no patch-location list and an allocation list of 16 entries.";
    C25 [M] Later "UseIoMmu is set only where the node supports an IOMMU.";
    C26 [P] Verifier "DMA buffer and lists are never smaller than the sizes that CreateContext asked for.";
    C27 [P] Test "The private data of a DMA buffer is zero when the buffer is made, and the port never touches it.";
    C28 [P] Verifier "A context that asked for no DMA-buffer private data gets none.";
    C29 [P] Verifier "DestroyContext is called once for each context, with the miniport's handle.";
    C30 [P] Verifier "No entry point gets a context handle once DestroyContext of it has begun.";
    C31 [P] Verifier "DestroyContext comes only when no packet of the context is unfinished.";
    C32 [M] Verifier "DestroyContext frees all that the context owned, at the latest by the time the adapter is stopped.";
    C33 [M] Verifier "DestroyContext succeeds.";
    C34 [P] Verifier "Every context of a device is destroyed before the device.";
    C35 [M] Test "Any number of threads may create and destroy contexts at once.";
    C36 [P] Test "When CreateContext fails, the client gets the status and no handle.";
    C37 [P] Test "The user-mode driver's private data is captured once.";
    C38 [M] Later "Context allocations are made for contexts and devices that are not the system's.";
    C39 [M] Later "A context allocation is freed at the latest in DestroyContext.";
    C40 [M] Later "Callbacks about a context get the port's handle of it.";
    C41 [M] Bench "Pageable code and data are not touched above APC_LEVEL.";
    C42 [P] Test "A context that owns a synchronization object is not destroyed.";

    D01 [M] Verifier "CreateDevice answers STATUS_SUCCESS or STATUS_NO_MEMORY and nothing else.";
    D02 [M] Bench "There is no maximum of devices.";
    D03 [M] Verifier "CreateDevice that succeeds returns an hDevice that is not NULL and that no live device has.";
    D04 [M] Later "A driver without MultiEngineAware fills DXGK_DEVICEINFO, with aperture segments only.";
    D05 [P] Verifier "The reserved bits of a device's creation flags are zero.";
    D06 [P] Verifier "hKmdProcess is the miniport's process for drivers of 2.0 and later.";
    D07 [M] Later "GPU virtual addresses are reserved inside CreateProcess only.";
    D08 [M] Later "A reservation is a multiple of what a leaf page table covers and leaves the root's first entry free.";
    D09 [P] Later "DestroyProcess comes after the last device of the process.";
    D10 [M] Later "A NULL hKmdProcessHandle is tolerated.";
    D11 [M] Verifier "CreateAllocation and OpenAllocation answer STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH.";
    D12 [M] Verifier "CreateAllocation that succeeds returns an hAllocation for each element, not NULL, that no live allocation has.";
    D13 [M] Verifier "The size of an allocation is not zero, and its pitch-aligned size is zero or at least as large.";
    D14 [M] Verifier "The preferred segments of an allocation are among the supported ones.";
    D15 [M] Verifier "The eviction segments of an allocation are apertures.";
    D16 [M] Verifier "The priority of an allocation is not zero.";
    D17 [M] Verifier "Flags of an allocation that exclude each other are not set together.";
    D18 [M] Verifier "Bits of the allocation flags that the driver's version does not know are zero.";
    D19 [M] Later "A primary can be reached by the CPU in all its segments and has none of the system-memory flags.";
    D20 [M] Later "MapApertureCpuVisible needs its cap.";
    D21 [M] Verifier "ExplicitResidencyNotification needs AccessedPhysically.";
    D22 [M] Verifier "HistoryBuffer needs CpuVisible and excludes all but Cached.";
    D23 [M] Verifier "CreateAllocation and OpenAllocation that fail keep nothing of the elements that they had done.";
    D24 [M] Bench "An allocation outlives the device that created it.";
    D25 [P] Test "When allocations are added to a resource, the miniport gets its handle of it.";
    D26 [M] Verifier "OpenAllocation that succeeds returns an hDeviceSpecificAllocation for each element that is not NULL.";
    D27 [M] Verifier "OpenAllocation changes private data only when the allocation is being created, and the group's never.";
    D28 [M] Later "A subresource that does not exist is an error.";
    D29 [P] Verifier "An allocation is destroyed after every device has closed it.";
    D30 [M] Verifier "CloseAllocation and DestroyAllocation free all that the opening and the creation took.";
    D31 [M] Test "When GetHandleData answers NULL, the entry point answers STATUS_INVALID_HANDLE.";
    D32 [M P] Later "Acquired handle data is released again, and the object lives in between.";
    D33 [M] Verifier "GetStandardAllocationDriverData answers sizes, not both zero, when it is asked without buffers, and changes nothing else then.";
    D34 [M] Verifier "GetStandardAllocationDriverData writes no more than it announced.";
    D35 [M] Bench "DescribeAllocation knows primaries and what Present can read.";
    D36 [P] Verifier "An allocation is destroyed or closed when the GPU has done with it.";
    D37 [P] Test "Only an allocation with CpuVisible can be locked.";

    L01 [M] Bench "DriverEntry returns what DxgkInitialize returned.";
    L02 [P] Test "Entry points above the version of the driver's table are not read.";
    L03 [M] Bench "The entry points that are mandatory for the kind and version of driver are there.";
    L04 [M] Bench "Caps and entry points agree.";
    L05 [P] Test "A NULL context from AddDevice means that the device is not supported: no further call follows.";
    L06 [P] Verifier "AddDevice is called for one device at a time.";
    L07 [M] Bench "StartDevice writes both counts; a render-only driver writes zeros.";
    L08 [P] Test "Size and version of DXGKRNL_INTERFACE are those of the driver's version.";
    L09 [M] Verifier "The miniport calls back only after StartDevice has given it the callbacks.";
    L10 [M] Verifier "QueryChildRelations leaves the last element zero and gives every child an id of its own.";
    L11 [M] Verifier "PreemptionAware, NoDmaPatching and CancelCommandAware need MultiEngineAware, and NoDmaPatching needs PreemptionAware.";
    L12 [M] Bench "VirtualAddressingSupported needs GpuMmuSupported or IoMmuSupported.";
    L13 [M] Verifier "There are at most 64 nodes; GetNodeMetadata succeeds for each and answers STATUS_INVALID_PARAMETER beyond.";
    L14 [M] Verifier "Exactly one node is a 3D node, unless the driver is for compute only.";
    L15 [M] Verifier "A node of the type OTHER has a name that ends with a zero; any other has none.";
    L16 [M] Verifier "QueryAdapterInfo writes no more than OutputDataSize and answers a status of its page.";
    L17 [M] Verifier "The first segment query answers the number of segments and touches nothing else.";
    L18 [M] Verifier "The size of a segment is a multiple of the page size, and a memory segment can be committed whole.";
    L19 [M] Verifier "The segment of paging buffers is 0 or one that exists.";
    L20 [M] Test "QueryAdapterInfo may run while SetPowerState or QueryChildRelations does.";
    L21 [M] Verifier "QueryAdapterInfo answers a constant question always the same.";
    L22 [M] Verifier "SetPowerState succeeds, also for a child that is gone.";
    L23 [M] Bench "Contexts survive D3 and back.";
    L24 [M] Verifier "StopDevice gives back all that StartDevice took.";
    L25 [M] Verifier "RemoveDevice frees what AddDevice made, and Unload leaves nothing.";
    L26 [P] Verifier "StopDevice does not follow a StopDeviceAndReleasePostDisplayOwnership that succeeded.";
    L27 [M] Verifier "After a surprise removal the driver touches no hardware, and clean-up calls succeed.";
    L28 [M] Verifier "QueryInterface answers STATUS_NOT_SUPPORTED for an interface that it does not know.";
    L29 [M] Bench "The adapter starts and stops any number of times.";
    L30 [M] Test "ResetDevice runs at any IRQL without pageable memory.";
    L31 [M] Verifier "CollectDbgInfo answers a status of its page and writes no more than BufferSize.";
    L32 [M] Later "CollectDiagnosticInfo works without an adapter and sets BufferSizeOut.";
    L33 [M] Verifier "SubmitCommand allocates nothing.";
    L34 [M] Bench "A compute-only driver leaves the prohibited entry points NULL and the display caps zero.";

    S01 [M] Verifier "A fence that is reported as completed is one that was submitted to that node.";
    S02 [M] Verifier "SubmitCommand and PreemptCommand answer STATUS_SUCCESS.";
    S03 [M] Verifier "Patch answers STATUS_SUCCESS.";
    S04 [M] Verifier "Fences of a node are reported in the order of their submission.";
    S05 [M] Verifier "Paging packets do not fault.";
    S06 [M] Verifier "Reports name a node that exists, and engine 0 on an adapter that is not linked.";
    S07 [M] Verifier "A render-only adapter reports no vertical sync.";
    S08 [M] Verifier "The nodes that depend on a node include the node itself.";
    S09 [M P] Verifier "CancelCommand answers STATUS_SUCCESS and is called only with its cap set.";
    S10 [M] Verifier "The last aborted fence of a reset lies between the last completed and the last submitted one.";
    S11 [M] Verifier "Every submitted packet ends once: completed, preempted, aborted or cancelled.";
    S12 [M] Later "A simulated GPU never reports a fatal hardware error.";
    S13 [M] Later "A page fault without a valid fence asks for a reset.";
    S14 [M] Later "A page fault with a valid fence completes everything before it.";
    S15 [M] Verifier "A preemption report carries the fence of the request and the fence that was completed last.";
    S16 [M] Later "A node reports nothing between its reset and its resumption.";
    S17 [M] Later "A suspend fence that is reported was issued, in order.";
    S18 [M] Verifier "Preempting a node that has nothing to do is answered at once.";
    S19 [M] Verifier "NotifyInterrupt is called in the interrupt routine or inside SynchronizeExecution, at device level.";
    S20 [M] Verifier "After NotifyInterrupt a DPC is queued before the routine returns, and the DPC calls NotifyDpc.";
    S21 [M] Verifier "The interrupt routine calls QueueDpc and NotifyInterrupt and no other callback.";
    S22 [M] Bench "The interrupt routine answers FALSE for a line interrupt that is not its device's.";
    S23 [M] Later "Reports of DMA packets precede those of vertical sync.";
    S24 [M] Verifier "Render, Present and BuildPagingBuffer leave the DMA-buffer and patch-list pointers inside what they were given.";
    S25 [M] Verifier "Render, Present and BuildPagingBuffer stay inside the private data of the DMA buffer.";
    S26 [M] Verifier "Render and Present answer a status of their pages.";
    S27 [M] Test "User memory that goes away during Render makes it fail, not crash.";
    S28 [M] Bench "What is validated is what is executed, whatever user mode writes meanwhile.";
    S29 [M] Bench "Every reference to an allocation is in the patch-location list.";
    S30 [M] Verifier "Render translates in advance what already has an address; Patch may stay away.";
    S31 [M] Verifier "Patch can run again and comes to the same.";
    S32 [M] Verifier "Patch touches its part of the lists and the submitted bytes of the DMA buffer only.";
    S33 [M] Verifier "In a patch-location list split offsets increase from command to command, the references of one command have slots of their own below the maximum, and patch offsets lie in the DMA buffer, each in its part.";
    S34 [M] Later "The parts of a split DMA buffer may run with other contexts between them.";
    S35 [M P] Verifier "MultipassOffset is zero at first, and the port gives it back as the miniport left it.";
    S36 [M] Verifier "A fresh DMA buffer brings progress.";
    S37 [M] Later "With the guaranteed contract one DMA buffer is enough.";
    S38 [P] Verifier "Patch and SubmitCommand get the same fence and the same offsets.";
    S39 [M] Bench "NullRendering executes nothing and signals the fence.";
    S40 [M] Bench "A submission of no length is accepted and signalled.";
    S41 [P] Verifier "A paging packet is submitted again with its fence, a render packet with a new one, and Resubmission is not set before 2.0.";
    S42 [M] Verifier "BuildPagingBuffer answers a status of its page; ALLOCATION_BUSY only where it is allowed.";
    S43 [P] Later "The end of a transfer comes before the start of another.";
    S44 [P] Verifier "FILL never goes to an aperture.";
    S45 [M] Bench "An unmapped aperture range shows the dummy page and can still be accessed.";
    S46 [M] Later "A page-table update without a DMA buffer is done when the call returns.";
    S47 [M] Later "Paging operations without an allocation are tolerated.";
    S48 [M] Later "Page-table entries outside the range stay as they are.";
    S49 [M] Later "FLUSH_TLB from 0 to 0 flushes everything.";
    S50 [P] Verifier "A context has a root page table before its first virtual submission.";
    S51 [M] Verifier "SubmitCommandVirtual answers STATUS_SUCCESS or STATUS_INVALID_PARAMETER.";
    S52 [M P] Bench "A virtual submission that is refused loses its device and counts as completed.";
    S53 [P] Verifier "The user-mode driver's private data of a virtual submission fits and is copied.";
    S54 [P] Later "ValidateSubmitCommand is called once, before queueing.";
    S55 [P] Later "The context of one process reaches no GPU virtual address of another.";
    S56 [M P] Later "A fault is reported with the right address and loses only the culprit's device.";
    S57 [M] Verifier "QueryCurrentFence has reported every completion that it counts before it returns.";
    S58 [M P] Later "Submission to a hardware queue is not entered twice.";
    S59 [M] Later "Progress fences of a hardware queue increase and are signalled in order.";
    S60 [P] Later "Scheduling properties are set before the first submission of a hardware context.";
    S61 [M] Later "SuspendContext ends within the timeout.";
    S62 [M] Later "Clean-up calls of doorbells never fail.";
    S63 [M] Later "A connected doorbell has one of the two connected states.";
    S64 [M] Later "A physical doorbell is used again only after its disconnection.";
    S65 [M] Later "A native-fence interrupt names live fences only.";
    S66 [M] Later "No wake-up of a native fence is lost.";
    S67 [M] Bench "Present tells copy, flip and fill apart by which allocations are there.";
    S68 [P U] Later "Primaries that are written are listed.";

    R01 [P] Verifier "Only one thread at a time is in the scheduler's entry points of an adapter.";
    R02 [P] Verifier "In an entry point of level two or three nobody else is in the driver, and the GPU is idle.";
    R03 [P] Test "Before an entry point of level three video memory is evicted.";
    R04 [M P] Later "ResetFromTimeout runs alone but for the runtime-power calls.";
    R05 [M] Verifier "ResetFromTimeout and RestartFromTimeout answer STATUS_SUCCESS.";
    R06 [M] Later "Between ResetFromTimeout and RestartFromTimeout the GPU touches no memory.";
    R07 [M] Verifier "After an adapter reset the last completed fence is the last submitted one.";
    R08 [P] Later "A preemption request comes before every timeout.";
    R09 [M] Bench "ResetEngine returns when the node is ready again.";
    R10 [M] Verifier "QueryEngineStatus and QueryDependentEngineGroup succeed.";
    R11 [P] Later "A ResetEngine that fails leads to an adapter reset.";
    R12 [M P] Bench "Innocent devices survive an engine reset.";
    R13 [M] Later "Preemption is as fine as the caps say.";
    R14 [M] Later "PreemptionCaps are those of the coarsest engine.";
    R15 [M] Verifier "An entry point returns within five seconds.";
    R16 [M] Later "ResetHwEngine invalidates every context that is affected.";
    R17 [P] Later "Nothing is submitted between ResetHwEngine and ResumeHwEngine.";
    R18 [P] Bench "A device in error refuses work and can be destroyed.";
    R19 [P] Later "Monitored fences of a lost device go to their maximum.";
    R20 [P] Later "NoSignal and NoWait are enforced.";
    R21 [P] Later "Too many adapter resets in a minute are fatal.";
    R22 [P] Bench "What SynchronizeExecution runs excludes the interrupt routine.";
    R23 [P] Bench "An adapter has one DPC outstanding at a time.";
    R24 [M] Later "No lock is held across a callback that can come back.";
    R25 [M] Later "A power component is not activated inside its own transition.";
    R26 [P] Later "Power components go through F0.";
    R27 [P] Later "Without preemption PreemptCommand is not called.";

    U01 [P] Test "Every D3DKMT handle is checked for type, owner and liveness.";
    U02 [P] Test "D3DKMT calls answer a status of their pages.";
    U03 [P] Test "CreateShared needs CreateResource, and NtSecuritySharing needs CreateShared.";
    U04 [P] Test "A standard allocation comes from existing memory in exactly one way.";
    U05 [P] Test "Nothing is added to a shared resource.";
    U06 [P] Later "Existing system memory comes in whole pages.";
    U07 [P] Test "An escape for a context names its device and both belong to the caller.";
    U08 [M] Verifier "Escape stays inside its data and answers a status of its page.";
    U09 [P] Test "Broadcast lists have their limits.";
    U10 [P] Later "MakeResident counts references and says how far it came.";
    U11 [P] Later "MustSucceed needs CantTrimFurther.";
    U12 [P] Later "A monitored fence is shared by NT handle only.";
    U13 [P] Test "The flags of a lock are zero.";
    U14 [M P] Test "A process may die at any point, and everything is released.";
    U15 [P] Test "A failure of CreateContext reaches the client unchanged.";
    U16 [M] Bench "Private data of a wrong size, magic or version is answered with STATUS_GRAPHICS_DRIVER_MISMATCH.";
    U17 [M] Bench "No private data crashes the miniport.";
    U18 [M U] Later "Private data that is used later holds no user pointer and no handle.";
    U19 [P] Later "A user-mode submission queue refuses the kernel's submission.";
    U20 [M] Later "Test command buffers are validated again when they come back from user mode.";

    V01 [M] Verifier "An entry point answers a status that its page lists.";
    V02 [M] Verifier "An entry point leaves what its argument structure gives it for reading as it was.";
    V03 [M] Verifier "A device that is not created or is destroyed leaves nothing behind.";
    V04 [P] Verifier "An entry point is called at the IRQL of its page, and with a handle that is alive.";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_documented_rules_are_all_there() {
        let counts = [('C', 42), ('D', 37), ('L', 34), ('S', 68), ('R', 27), ('U', 20)];
        let mut total = 0;
        for (letter, count) in counts {
            for number in 1..=count {
                let id = format!("{letter}{number:02}");
                assert_eq!(Rule::parse(&id).map(Rule::id), Some(id.as_str()));
                total += 1;
            }
        }
        assert_eq!(total, Rule::DOCUMENTED);
        assert!(Rule::ALL[..total].iter().all(|rule| !rule.id().starts_with('V')));
        assert!(Rule::ALL[total..].iter().all(|rule| rule.id().starts_with('V')));
    }

    #[test]
    fn every_rule_says_something_of_its_own() {
        let sentences: HashSet<_> = Rule::ALL.iter().map(|rule| rule.sentence()).collect();
        assert_eq!(sentences.len(), Rule::ALL.len());
        for rule in Rule::ALL {
            assert_ne!(rule.keeper().to_string(), "", "{rule} has a keeper");
            assert!(rule.sentence().ends_with('.'), "{rule}");
        }
    }

    #[test]
    fn keepers_read_well() {
        assert_eq!(Rule::C04.keeper().to_string(), "miniport");
        assert_eq!(Rule::C18.keeper().to_string(), "miniport and port");
        assert_eq!(Rule::S68.keeper().to_string(), "port and user mode");
    }
}
