package fr.relais.convention.convention;

/** What an instrument is: the convention itself (rang 0) or one of its avenants (1 to n). */
public enum Nature {
    CONVENTION,
    AVENANT;

    static Nature ofRang(int rang) {
        return rang == 0 ? CONVENTION : AVENANT;
    }
}
