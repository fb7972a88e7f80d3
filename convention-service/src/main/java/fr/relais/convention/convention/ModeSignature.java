package fr.relais.convention.convention;

/** How a signature came: given here by the holder of a token, or put on a paper original that the Caf recorded (OQ-22). */
public enum ModeSignature {
    ELECTRONIQUE,
    PAPIER
}
