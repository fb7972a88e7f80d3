package fr.relais.launcher.platform;

/** Tells the operator what happens, one sentence at a time. */
public interface Narrator {

    void say(String sentence);

    /** Says nothing more: a signal has asked for the end, and what fails now fails because of it. */
    void fallSilent();
}
