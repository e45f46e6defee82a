//! What a test may set differently from Windows.

use std::time::Duration;

/// Settings of the port driver. [`Options::default`] is what Windows does.
#[derive(Clone, Debug)]
pub struct Options {
    /// How long a packet may stay unfinished in the hardware queue (`TdrDelay`, 2 s).
    pub tdr_delay: Duration,
    /// How long a thread may stay in a DDI call before it is reported (`TdrDdiDelay`, 5 s; rule R15).
    pub tdr_ddi_delay: Duration,
    /// Patches every packet twice, as after a preemption (rule S31), with a list of which others have the beginning and the
    /// end, as after a split (rule S32).
    pub always_repatch: bool,
    /// Tells Render that nothing is resident (`SegmentId` 0 in every element), so that only Patch can be right.
    pub never_prepatch: bool,
    /// Uses at most so many bytes of the aperture segment, so that there is pressure on it.
    pub aperture_limit: Option<u64>,
    /// Maps and unmaps at most so many bytes of an allocation in one operation, so that one takes several; out of order,
    /// as nothing promises another.
    pub aperture_range: Option<u64>,
    /// The most runs of pages that an allocation's memory is spread over. It always is, over as many as there may be.
    pub allocation_runs: usize,
    /// Offers Render and Present at most so many bytes of a DMA buffer, so that they need several passes. The
    /// contract forbids less than `DmaBufferSize`; a test that goes below it tests the driver's own refusal.
    pub dma_buffer_limit: Option<u32>,
    /// Offers BuildPagingBuffer at most so many bytes.
    pub paging_buffer_limit: Option<u32>,
    /// Evicts every allocation as soon as no packet uses it, so that every packet pages.
    pub always_evict: bool,
    /// How many packets of one node the hardware holds at a time.
    pub hardware_queue_depth: usize,
    /// Connects messages where the device has them. Otherwise, as where the driver's INF does not ask for them
    /// (`MSISupported`), its line.
    pub message_interrupts: bool,
    /// What a driver is to say of an allocation or a context lies in memory that is not zero before: a member that it leaves
    /// unwritten is told of.
    pub dirty_answers: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            tdr_delay: Duration::from_secs(2),
            tdr_ddi_delay: Duration::from_secs(5),
            always_repatch: false,
            never_prepatch: false,
            aperture_limit: None,
            aperture_range: None,
            allocation_runs: 64,
            dma_buffer_limit: None,
            paging_buffer_limit: None,
            always_evict: false,
            hardware_queue_depth: 2,
            message_interrupts: true,
            dirty_answers: false,
        }
    }
}
