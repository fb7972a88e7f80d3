package fr.relais.document.antivirus;

/** What the antivirus said of a file; {@code detail} is the signature it found, or why there is no answer, and empty of a clean file. */
public record ReponseAntivirus(Conclusion conclusion, String detail) {

    /** Whatever is not plainly clean nor plainly infected is unknown: no file is let through on a doubt. */
    public enum Conclusion {
        SAIN,
        INFECTE,
        INCONNU
    }

    static ReponseAntivirus sain() {
        return new ReponseAntivirus(Conclusion.SAIN, "");
    }

    static ReponseAntivirus infecte(String signature) {
        return new ReponseAntivirus(Conclusion.INFECTE, signature);
    }

    static ReponseAntivirus inconnu(String why) {
        return new ReponseAntivirus(Conclusion.INCONNU, why);
    }
}
