package fr.relais.evidence;

import java.util.List;
import java.util.function.Consumer;

/** One thing the verifier looks at; each gap it finds is told in French, and what it cannot read is a gap. */
interface Controle {

    /** In the order an auditor reads them. */
    List<Controle> TOUS = List.of(
            new ControleFaits(),
            new ControleMontants(),
            new ControleVirements(),
            new ControleRetours(),
            new ControleEcritures(),
            new ControlePersonnes());

    String titre();

    void verifier(Preuve preuve, Consumer<String> ecart);
}
