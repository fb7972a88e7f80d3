package fr.relais.launcher.campagne;

/** One act of the campaign, with the sentence that tells it. */
public record Step(String sentence, Runnable act) {}
