//! Rule C35: contexts come and go on several threads at once.

use virtgpu_umd::client::Error;

use super::Survey;

const THREADS: usize = 4;
const ROUNDS: usize = 12;
const AT_ONCE: usize = 4;

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let device = client.create_device()?;
    let start = std::sync::Barrier::new(THREADS);
    let come_and_go = || -> Result<(), Error> {
        start.wait();
        for _ in 0..ROUNDS {
            let contexts: Vec<_> =
                (0..AT_ONCE).map(|_| client.create_context(device, None)).collect::<Result<_, _>>()?;
            contexts.into_iter().try_for_each(|context| client.destroy_context(context))?;
            let other = client.create_device()?;
            client.create_context(other, None)?;
            client.destroy_device(other)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(come_and_go)).collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    client.destroy_device(device)?;
    client.close()
}
