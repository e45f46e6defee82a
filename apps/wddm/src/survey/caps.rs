//! What the driver's caps say, and whether it is so.

use ntoskrnl::Ddi;
use verifier::Rule;
use wddm_sys::wddm3_2::{
    DXGK_DRIVERCAPS, DXGK_FLIPCAPS, DXGKQAITYPE_DRIVERCAPS, DXGKQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{InterfaceVersion, Record, layout};

use super::Survey;
use super::queries::FILL;

/// D3DKMDT_GRAPHICS_PREEMPTION_ and D3DKMDT_COMPUTE_PREEMPTION_GRANULARITY, but for NONE.
const GRANULARITIES: [i32; 5] = [100, 200, 300, 400, 500];

pub(super) fn run(survey: &mut Survey<'_>) {
    answers(survey);
    aperture(survey);
    segment_flags(survey);
    version(survey);
    mandatory(survey);
    message(survey);
    announced(survey);
    promised(survey);
    compute_only(survey);
}

/// Rule L21: the same question has the same answer.
fn answers(survey: &Survey<'_>) {
    let again = survey.adapter.query_caps();
    survey.judge(
        Rule::L21,
        Ddi::QueryAdapterInfo,
        again.as_ref().is_ok_and(|caps| caps == survey.adapter.caps()),
        || match &again {
            Ok(_) => "the caps or the segments are not what they were".to_owned(),
            Err(error) => format!("asked a second time: {error}"),
        },
    );
    // Rule L21 again: what is not written is no answer. Drivers are about that rely on zeros in the room for the caps, so
    // that only the segments are asked for like this.
    let over = survey.adapter.query_caps_over(FILL);
    survey.judge(
        Rule::L21,
        Ddi::QueryAdapterInfo,
        over.as_ref().is_ok_and(|caps| caps == survey.adapter.caps()),
        || match &over {
            Ok(_) => "the caps or the segments depend on what was in the room for them".to_owned(),
            Err(error) => format!("asked with room that is not zeroed: {error}"),
        },
    );
    for size in [8, 64, 128, 256] {
        let input = vec![0; size];
        let ask = || survey.adapter.ask(DXGKQAITYPE_UMDRIVERPRIVATE, &input, size);
        let (first, second) = (ask(), ask());
        survey.judge(Rule::L21, Ddi::QueryAdapterInfo, first == second, || {
            format!("two answers of {size} bytes for the user-mode driver differ")
        });
    }
}

/// A driver of Windows 8 and later says in DRIVERCAPS which WDDM it is written to.
fn version(survey: &mut Survey<'_>) {
    let version = survey.adapter.version();
    let size = layout::size_of(version, "DXGK_DRIVERCAPS").unwrap_or(0);
    let at = std::mem::offset_of!(DXGK_DRIVERCAPS, WDDMVersion);
    if version < InterfaceVersion::WIN8 {
        return;
    }
    let Ok(caps) = survey.adapter.ask(DXGKQAITYPE_DRIVERCAPS, &[], size) else { return };
    if caps.get(at..at + 4) == Some(&[0; 4]) {
        let detail = "WDDMVersion is 0".to_owned();
        survey.wrong("DRIVERCAPS names the version of WDDM.", Ddi::QueryAdapterInfo, detail);
    }
}

/// What a rendering driver of WDDM 1.2 and 1.3 has to have is announced: Windows refuses one that lacks a cap of these,
/// also where there is nothing to flip. Page: wddm-driver-and-feature-caps.
fn mandatory(survey: &mut Survey<'_>) {
    let version = survey.adapter.version();
    let size = layout::size_of(version, "DXGK_DRIVERCAPS").unwrap_or(0);
    if !(InterfaceVersion::WIN8..InterfaceVersion::WDDM2_0).contains(&version) || !survey.adapter.renders() {
        return;
    }
    let Ok(answer) = survey.adapter.ask(DXGKQAITYPE_DRIVERCAPS, &[], size) else { return };
    let word =
        |at| answer.get(at..).and_then(|bytes| bytes.first_chunk()).map(|word| u32::from_le_bytes(*word));
    let preemption = std::mem::offset_of!(DXGK_DRIVERCAPS, PreemptionCaps);
    let tdr = std::mem::offset_of!(DXGK_DRIVERCAPS, SupportPerEngineTDR);
    let mut flip = DXGK_FLIPCAPS::zeroed();
    flip.Value = word(std::mem::offset_of!(DXGK_DRIVERCAPS, FlipCaps)).unwrap_or(0);
    let caps = [
        ("FlipCaps.FlipOnVSyncMmIo", flip.FlipOnVSyncMmIo()),
        ("PreemptionCaps.GraphicsPreemptionGranularity", word(preemption).is_some_and(|cap| cap != 0)),
        ("SupportPerEngineTDR", answer.get(tdr).is_some_and(|cap| *cap != 0)),
    ];
    for (name, announced) in caps {
        if !announced {
            let detail = format!("{name} is 0");
            survey.wrong("DRIVERCAPS has every cap that is mandatory.", Ddi::QueryAdapterInfo, detail);
        }
    }
}

/// The message that the port synchronizes with is one that there is.
fn message(survey: &mut Survey<'_>) {
    let size = layout::size_of(survey.adapter.version(), "DXGK_DRIVERCAPS").unwrap_or(0);
    let at = std::mem::offset_of!(DXGK_DRIVERCAPS, InterruptMessageNumber);
    let Ok(caps) = survey.adapter.ask(DXGKQAITYPE_DRIVERCAPS, &[], size) else { return };
    let Some(number) = caps.get(at..at + 4).and_then(|bytes| bytes.first_chunk()) else { return };
    let number = u32::from_le_bytes(*number);
    let messages = survey.adapter.slot().map_or(0, |slot| u32::from(slot.messages()));
    if number >= messages.max(1) {
        let detail = format!("InterruptMessageNumber is {number}, and there are {messages} messages");
        survey.wrong("DRIVERCAPS names a message that the device has.", Ddi::QueryAdapterInfo, detail);
    }
    if survey.virtgpu
        && let Some(message) = survey.ready.device.message()
        && number != u32::from(message)
    {
        let detail =
            format!("InterruptMessageNumber is {number}, and message {message} tells of finished commands");
        let sentence = "DRIVERCAPS names the message of finished commands, whose lock guards their reports.";
        survey.wrong(sentence, Ddi::QueryAdapterInfo, detail);
    }
}

/// Rule L04: what has entry points is announced. Other drivers may have more than they let the port use.
fn announced(survey: &Survey<'_>) {
    let size = layout::size_of(survey.adapter.version(), "DXGK_DRIVERCAPS").unwrap_or(0);
    let at = std::mem::offset_of!(DXGK_DRIVERCAPS, SupportPerEngineTDR);
    let Ok(answer) = survey.adapter.ask(DXGKQAITYPE_DRIVERCAPS, &[], size) else { return };
    let (caps, table) = (survey.adapter.caps(), survey.adapter.driver().table());
    if !survey.must_render {
        return;
    }
    let pairs = [
        ("PreemptionAware", caps.preemption_aware, table.DxgkDdiPreemptCommand.is_some()),
        ("CancelCommandAware", caps.cancel_command_aware, table.DxgkDdiCancelCommand.is_some()),
        (
            "SupportPerEngineTDR",
            answer.get(at).is_some_and(|byte| *byte != 0),
            table.DxgkDdiResetEngine.is_some(),
        ),
    ];
    if caps.preemption_aware && survey.adapter.version() >= InterfaceVersion::WIN8 {
        let read = |at: usize| answer.get(at..at + 4).and_then(|bytes| bytes.first_chunk()).copied();
        let at = std::mem::offset_of!(DXGK_DRIVERCAPS, PreemptionCaps);
        for (name, at) in [("Graphics", at), ("Compute", at + 4)] {
            let granularity = read(at).map(i32::from_le_bytes);
            let known = granularity.is_some_and(|value| GRANULARITIES.contains(&value));
            survey.judge(Rule::L04, Ddi::QueryAdapterInfo, known, || {
                format!("PreemptionAware, and {name}PreemptionGranularity is {granularity:?}")
            });
        }
    }
    for (name, announced, there) in pairs {
        survey.judge(Rule::L04, Ddi::QueryAdapterInfo, announced == there, || {
            format!("{name} is {announced}, and its entry points are there: {there}")
        });
    }
}

/// Rule L04: what a render-only driver of 1.3 has, which its page lists, and what this one has beside.
fn promised(survey: &Survey<'_>) {
    if !survey.virtgpu {
        return;
    }
    let table = survey.adapter.driver().table();
    let slots = [
        (Ddi::DispatchIoRequest, table.DxgkDdiDispatchIoRequest.is_some()),
        (Ddi::ControlInterrupt, table.DxgkDdiControlInterrupt.is_some()),
        (Ddi::QueryChildRelations, table.DxgkDdiQueryChildRelations.is_some()),
        (Ddi::QueryChildStatus, table.DxgkDdiQueryChildStatus.is_some()),
        (Ddi::QueryDeviceDescriptor, table.DxgkDdiQueryDeviceDescriptor.is_some()),
        (Ddi::SetPowerState, table.DxgkDdiSetPowerState.is_some()),
        (Ddi::ResetDevice, table.DxgkDdiResetDevice.is_some()),
        (Ddi::QueryInterface, table.DxgkDdiQueryInterface.is_some()),
        (Ddi::NotifySurpriseRemoval, table.DxgkDdiNotifySurpriseRemoval.is_some()),
        (Ddi::GetNodeMetadata, table.DxgkDdiGetNodeMetadata.is_some()),
        (Ddi::DescribeAllocation, table.DxgkDdiDescribeAllocation.is_some()),
        (Ddi::GetStandardAllocationDriverData, table.DxgkDdiGetStandardAllocationDriverData.is_some()),
        (Ddi::PreemptCommand, table.DxgkDdiPreemptCommand.is_some()),
        (Ddi::CancelCommand, table.DxgkDdiCancelCommand.is_some()),
        (Ddi::QueryCurrentFence, table.DxgkDdiQueryCurrentFence.is_some()),
        (Ddi::QueryDependentEngineGroup, table.DxgkDdiQueryDependentEngineGroup.is_some()),
        (Ddi::QueryEngineStatus, table.DxgkDdiQueryEngineStatus.is_some()),
        (Ddi::ResetEngine, table.DxgkDdiResetEngine.is_some()),
        (Ddi::ResetFromTimeout, table.DxgkDdiResetFromTimeout.is_some()),
        (Ddi::RestartFromTimeout, table.DxgkDdiRestartFromTimeout.is_some()),
        (Ddi::CollectDbgInfo, table.DxgkDdiCollectDbgInfo.is_some()),
        (Ddi::Escape, table.DxgkDdiEscape.is_some()),
    ];
    for (ddi, there) in slots {
        survey.judge(Rule::L04, ddi, there, || format!("{} is NULL", ddi.name()));
    }
    // Above the cap there is nothing to call.
    survey.judge(Rule::L04, Ddi::RenderKm, table.DxgkDdiRenderKm.is_none(), || {
        "RenderKm is there, and its cap is off".to_owned()
    });
}

/// Rule L34: a driver for compute only has nothing about displays.
fn compute_only(survey: &Survey<'_>) {
    let Some(beyond) = survey.adapter.beyond_compute() else { return };
    survey.judge(Rule::L34, Ddi::QueryAdapterInfo, beyond.is_empty(), || {
        format!("it is for compute only, and has {}", beyond.join(", "))
    });
}

/// What is called an aperture can be used. Of other drivers the port takes a limit of 0 for none.
fn aperture(survey: &mut Survey<'_>) {
    let apertures = survey.adapter.caps().segments.iter().filter(|segment| segment.aperture);
    let limits: Vec<_> = apertures.map(|segment| (segment.commit_limit, segment.size)).collect();
    if survey.own_data_only
        && let Some((limit, size)) = limits.iter().find(|(limit, size)| *limit == 0 || limit > size)
    {
        let detail = format!("CommitLimit is {limit}, Size {size}");
        survey.wrong("An aperture takes allocations up to its size.", Ddi::QueryAdapterInfo, detail);
    }
    let size = layout::size_of(survey.adapter.version(), "DXGK_DRIVERCAPS").unwrap_or(0);
    let at = std::mem::offset_of!(DXGK_DRIVERCAPS, ApertureSegmentCommitLimit);
    let Ok(caps) = survey.adapter.ask(DXGKQAITYPE_DRIVERCAPS, &[], size) else { return };
    let all = limits.iter().map(|(limit, _)| limit).sum::<u64>();
    if survey.virtgpu
        && let Some(limit) = caps.get(at..at + 8).and_then(|bytes| bytes.first_chunk())
        && u64::from_le_bytes(*limit) != all
    {
        let limit = u64::from_le_bytes(*limit);
        let detail = format!("ApertureSegmentCommitLimit is {limit}, and the apertures take {all}");
        survey.wrong("An aperture takes allocations up to its size.", Ddi::QueryAdapterInfo, detail);
    }
}

/// Flags of a segment that go together, or do not.
fn segment_flags(survey: &mut Survey<'_>) {
    const APERTURE: u32 = 1;
    const AGP: u32 = 1 << 1;
    const CACHE_COHERENT: u32 = 1 << 4;
    const STANDBY: u32 = 1 << 7;
    const HIBERNATE: u32 = 1 << 8;
    const PART_OF_HIBERNATE: u32 = 1 << 9;
    let wrong = |flags: u32| {
        let set = |bits: u32| flags & bits == bits;
        flags & AGP != 0 && flags != AGP
            || set(CACHE_COHERENT) && !set(APERTURE)
            || flags & (HIBERNATE | PART_OF_HIBERNATE) != 0 && !set(STANDBY)
            || set(HIBERNATE | PART_OF_HIBERNATE)
    };
    let all = survey.adapter.caps().segments.iter();
    if let Some((id, segment)) = (1u32..).zip(all).find(|(_, segment)| wrong(segment.flags)) {
        let detail = format!("segment {id} has the flags {:#x}", segment.flags);
        survey.wrong(
            "Agp stands alone, CacheCoherent needs Aperture, and what is kept in hibernation is kept in standby.",
            Ddi::QueryAdapterInfo,
            detail,
        );
    }
}
