//! Memory that runs out: each allocation of each call in turn.

use ntoskrnl::Ddi;
use ntoskrnl::pool::faults::FaultScope;
use verifier::Rule;
use virtgpu_protocol::{ContextRequest, ResourceRequest};
use virtgpu_umd::client::{Client, Device, Error};
use virtgpu_umd::scene::draw::canvas_request;
use wddm_sys::{STATUS_NO_MEMORY, STATUS_SUCCESS};

use super::drawing::{Easel, fill};
use super::private_data::create_allocations;
use super::{Survey, status};

/// No entry point makes so many allocations.
const MOST: u64 = 64;

/// Has the k-th allocation of `call` fail, for every k that there is, each time on what `prepare` made anew. The answer
/// is STATUS_NO_MEMORY, or success of a driver that can do without; what it keeps is the verifier's business. At last
/// the call has memory, and works. `undo` takes back what was prepared and made.
pub(super) fn every_allocation<P, T>(
    survey: &Survey<'_>,
    (rule, ddi): (Rule, Ddi),
    mut prepare: impl FnMut() -> Result<P, Error>,
    mut call: impl FnMut(&mut P) -> Result<T, Error>,
    mut undo: impl FnMut(P, Option<T>) -> Result<(), Error>,
) -> Result<(), Error> {
    for k in 1..=MOST {
        let mut prepared = prepare()?;
        let scope = FaultScope::failing(k);
        let result = call(&mut prepared);
        let struck = scope.struck();
        drop(scope);
        let answer = status(&result);
        undo(prepared, result.ok())?;
        if !struck {
            survey.judge(rule, ddi, answer == Some(STATUS_SUCCESS), || {
                format!("after {} calls without memory one with memory is answered {answer:?}", k - 1)
            });
            return Ok(());
        }
        let good = [Some(STATUS_NO_MEMORY), Some(STATUS_SUCCESS)].contains(&answer);
        survey.judge(rule, ddi, good, || format!("allocation {k} fails, and the answer is {answer:?}"));
    }
    Ok(())
}

/// Runs a call that gives something back. It needs no memory: none is there.
pub(super) fn without_memory<T>(
    survey: &Survey<'_>,
    rule: Rule,
    ddi: Ddi,
    call: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    let scope = FaultScope::failing(1);
    let result = call();
    let made = scope.allocations();
    drop(scope);
    // A driver may allocate there as long as it can do without; virtgpu promises not to.
    survey.judge(rule, ddi, made == 0 || !survey.virtgpu, || format!("it asked for memory {made} times"));
    result
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let nothing = || Ok(());
    every_allocation(
        survey,
        (Rule::D01, Ddi::CreateDevice),
        nothing,
        |()| client.create_device(),
        |(), device| {
            let Some(device) = device else { return Ok(()) };
            without_memory(survey, Rule::V03, Ddi::DestroyDevice, || client.destroy_device(device))
        },
    )?;
    let device = client.create_device()?;
    let request = client.upload(&ContextRequest::new("no memory").encode())?;
    for data in [None, Some(&request)] {
        if data.is_some() && !survey.virtgpu {
            continue;
        }
        every_allocation(
            survey,
            (Rule::C04, Ddi::CreateContext),
            nothing,
            |()| client.create_context(device, data),
            |(), context| {
                let Some(context) = context else { return Ok(()) };
                without_memory(survey, Rule::C33, Ddi::DestroyContext, || client.destroy_context(context))
            },
        )?;
    }
    if survey.draws() {
        allocations(survey, &client, device)?;
        every_allocation(
            survey,
            (Rule::U08, Ddi::Escape),
            nothing,
            |()| client.escape(&mut virtgpu_protocol::ask_info()),
            |(), _| Ok(()),
        )?;
        render(survey)?;
        present(survey)?;
    }
    client.destroy_device(device)?;
    client.close()
}

fn allocations(survey: &Survey<'_>, client: &Client, device: Device) -> Result<(), Error> {
    let (group, data) = (ResourceRequest::default().encode(), canvas_request(16).encode());
    every_allocation(
        survey,
        (Rule::D11, Ddi::CreateAllocation),
        || Ok(()),
        |()| create_allocations(client, device, &group, &[&data, &data]),
        |(), made| {
            let Some(made) = made else { return Ok(()) };
            without_memory(survey, Rule::D30, Ddi::DestroyAllocation, || made.destroy(client, device))
        },
    )?;
    let (texture, share) = client.create_shared_texture(device, &canvas_request(16))?;
    let other = client.create_device()?;
    every_allocation(
        survey,
        (Rule::D11, Ddi::OpenAllocation),
        || Ok(()),
        |()| client.open_texture(other, share),
        |(), opened| {
            let Some(opened) = opened else { return Ok(()) };
            without_memory(survey, Rule::D30, Ddi::CloseAllocation, || client.destroy_texture(other, opened))
        },
    )?;
    client.destroy_device(other)?;
    client.destroy_texture(device, texture)
}

/// Every round with a context and a texture that nobody has drawn with.
fn render(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    let Easel { client, device, fence, .. } = &easel;
    every_allocation(
        survey,
        (Rule::S26, Ddi::Render),
        || Ok((client.create_context(*device, None)?, client.create_texture(*device, &canvas_request(64))?)),
        |(context, texture)| client.submit(context, &fill(&[texture.allocation], 1)),
        |(mut context, texture), _| {
            // It goes on as if nothing had been.
            client.submit(&mut context, &fill(&[texture.allocation], 2))?;
            client.finish(&context, fence)?;
            without_memory(survey, Rule::C33, Ddi::DestroyContext, || client.destroy_context(context))?;
            let destroy = || client.destroy_texture(*device, texture);
            without_memory(survey, Rule::D30, Ddi::DestroyAllocation, destroy)
        },
    )?;
    easel.paint(3)?;
    easel.finish()?;
    easel.pack()
}

fn present(survey: &Survey<'_>) -> Result<(), Error> {
    let mut easel = Easel::new(survey)?;
    easel.paint(1)?;
    let Easel { client, device, canvas, fence, .. } = &easel;
    every_allocation(
        survey,
        (Rule::S26, Ddi::Present),
        || Ok((client.create_context(*device, None)?, client.create_texture(*device, &canvas_request(64))?)),
        |(context, texture)| client.present(context, canvas, texture),
        |(context, texture), _| {
            client.present(&context, canvas, &texture)?;
            client.finish(&context, fence)?;
            client.destroy_context(context)?;
            client.destroy_texture(*device, texture)
        },
    )?;
    easel.pack()
}
