package fr.relais.convention.projet;

/**
 * The five missions of article D. 214-9 of the Casf, in the words of SEED 000 art. 1.1: the checklist of the projet (§9). The
 * relais does none of them in the place of an assistant maternel (SOC-1), for one side against another (SOC-2), nor instead
 * of the Pmi (SOC-3).
 */
public enum MissionSocle {
    INFORMATION_DES_CANDIDATS(
            "Participer à l'information des candidats potentiels au métier d'assistant maternel selon les"
                    + " orientations définies par le comité départemental des services aux familles"),
    CADRE_D_ECHANGE(
            "Offrir aux assistants maternels, et le cas échéant, aux professionnels de la garde d'enfants à domicile"
                    + " un cadre pour échanger sur leurs pratiques professionnelles ainsi que les conseiller pour mettre en œuvre"
                    + " les principes applicables à l'accueil du jeune enfant prévus par la charte nationale d'accueil du jeune"
                    + " enfant, notamment en organisant des temps d'éveil et de socialisation pour les enfants qu'ils accueillent"),
    FORMATION_CONTINUE("Faciliter l'accès à la formation continue des assistants maternels et, le cas échéant, aux"
            + " professionnels de la garde d'enfants à domicile et les informer sur les possibilités d'évolution"
            + " professionnelle, sans préjudice des missions spécifiques confiées au service départemental de protection"
            + " maternelle et infantile"),
    DEMARCHES_MONENFANT("Assister les assistants maternels dans les démarches à accomplir sur le site monenfant.fr"),
    INFORMATION_DES_PARENTS(
            "Informer les parents ou représentants légaux, sur les modes d'accueil du jeune enfant, individuels"
                    + " et collectifs, présents sur le territoire et les accompagner dans le choix de l'accueil le mieux adapté à"
                    + " leurs besoins en tenant compte des orientations définies le cas échéant, par le comité départemental des"
                    + " services aux familles");

    private final String texte;

    MissionSocle(String texte) {
        this.texte = texte;
    }

    public String texte() {
        return texte;
    }
}
