"""Whether the tasks can fail at all: what is not there must be missed, and a task that fails must count as failed."""
import contextlib
import io

from registry import Task, task
from tree import NotThere
from window import expect


def misses(work, what):
    try:
        work()
    except NotThere:
        return
    raise AssertionError(f"niet gemist: {what}")


@task("controle: wat er niet is, wordt gemist")
def what_is_not_there_is_missed(bench):
    frame = bench.window.frame
    misses(lambda: frame.find("push button", "Een knop die er niet is", patience=0.3), "een naam die er niet is")
    misses(lambda: frame.find("slider", "Nieuwe intake", patience=0.3), "een naam met een andere rol")
    misses(lambda: frame.says("Een zin die nergens staat", patience=0.3), "een zin die nergens staat")
    misses(lambda: frame.find("label", "Vandaag").act("Press"), "een actie die een opschrift niet heeft")


@task("controle: een taak die mislukt, telt als mislukt")
def a_failing_task_counts_as_failed(bench):
    from run import done

    class Nothing:
        def tidy(self, failed):
            pass

    def planted(_):
        bench.window.frame.find("push button", "Een knop die er niet is", patience=0.2)

    with contextlib.redirect_stdout(io.StringIO()) as told:
        counted = done(Task("een ingebouwde fout", planted), Nothing())
    expect(not counted and told.getvalue().startswith("MIS"), "een ingebouwde fout wordt als geslaagd geteld")
