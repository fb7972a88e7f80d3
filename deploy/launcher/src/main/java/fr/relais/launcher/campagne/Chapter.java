package fr.relais.launcher.campagne;

import java.util.List;

/** One part of the story: its title, and its acts in order. */
public interface Chapter {

    String title();

    List<Step> steps();
}
