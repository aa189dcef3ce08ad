// SPDX-License-Identifier: GPL-3.0-or-later
// costrata workload: a workload file with every parameter at its default, to start from.
#include "command_line.h"
#include "workload/workload.h"

namespace costrata {
namespace {

int run(const CommandLine&, Streams streams)
{
    streams.out << writeWorkload(Workload(workload::parameters())).toStdString();
    return Done;
}

}  // namespace

const Command workloadCommand{
    .name = "workload",
    .arguments = "",
    .summary = "A workload file with every parameter at its default, to change and give to 'costrata new'.",
    .options = {},
    .run = run,
};

}  // namespace costrata
