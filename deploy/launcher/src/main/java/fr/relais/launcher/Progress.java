package fr.relais.launcher;

import fr.relais.launcher.campagne.Chapter;
import fr.relais.launcher.campagne.Step;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How the chapters of the campaign are shown while they are played: a bar on a terminal, a line for each act elsewhere. */
interface Progress {

    int UPDATE_MILLIS = 200;

    void play(List<Chapter> chapters);

    static Progress of(Terminal terminal, boolean quiet) {
        if (quiet) {
            return chapters -> steps(chapters).forEach(step -> step.act().run());
        }
        return terminal.isInteractive() ? chapters -> bar(terminal, chapters) : chapters -> lines(terminal, chapters);
    }

    private static void bar(Terminal terminal, List<Chapter> chapters) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName("Campagne 2022")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(steps(chapters).size())
                .setConsumer(terminal.bar())
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .hideEta();
        try (ProgressBar bar = builder.build()) {
            for (Chapter chapter : chapters) {
                bar.setExtraMessage(" " + chapter.title());
                for (Step step : chapter.steps()) {
                    step.act().run();
                    bar.step();
                }
            }
            bar.setExtraMessage(" terminée");
        } finally {
            terminal.endBar();
        }
    }

    private static void lines(Terminal terminal, List<Chapter> chapters) {
        List<Step> steps = steps(chapters);
        for (int i = 0; i < steps.size(); i++) {
            terminal.say(
                    "[%2d/%d] %s".formatted(i + 1, steps.size(), steps.get(i).sentence()));
            steps.get(i).act().run();
        }
    }

    private static List<Step> steps(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream()).toList();
    }
}
