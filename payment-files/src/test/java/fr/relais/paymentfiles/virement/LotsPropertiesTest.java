package fr.relais.paymentfiles.virement;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import fr.relais.paymentfiles.Schemas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the file of any lot. */
class LotsPropertiesTest {

    private static final int TRIES = 100;
    private static final String NAMES = "abcXYZ éèàçïôùÂÊÎŒœ'’&-().,/ 0123456789";

    @Property(tries = TRIES)
    @Label("Any lot gives a valid file that the library reads into the same transfers, count and sum")
    void roundTrip(@ForAll("lots") Lot lot) throws Exception {
        FichierVirements file = EcrireVirements.ecrire(lot);

        Schemas.requireValid("pain.001.001.09", file.contenu());
        CustomerCreditTransferInitiationV09 read =
                MxPain00100109.parse(file.xml()).getCstmrCdtTrfInitn();
        List<CreditTransferTransaction34> lines = read.getPmtInf().get(0).getCdtTrfTxInf();
        assertThat(lines.stream().map(LotsPropertiesTest::said).toList())
                .isEqualTo(
                        lot.virements().stream().map(LotsPropertiesTest::said).toList());
        assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo(Integer.toString(lines.size()));
        assertThat(read.getGrpHdr().getCtrlSum())
                .isEqualTo(lines.stream()
                        .map(line -> line.getAmt().getInstdAmt().getValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Provide
    Arbitrary<Lot> lots() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), Virement.MAX_MONTANT)
                .ofScale(2);
        Arbitrary<String> ids = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("-.+")
                .ofMinLength(1)
                .ofMaxLength(35);
        Arbitrary<String> names = Arbitraries.strings()
                .withChars(NAMES.toCharArray())
                .ofMaxLength(50)
                .map(text -> "X" + text);
        return Combinators.combine(ids, amounts, names)
                .as((id, amount, name) -> new Virement(
                        id, amount, new Compte(name, Lots.IBAN_MEAUX, Optional.empty()), name + " " + name))
                .list()
                .uniqueElements(Virement::endToEndId)
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(Lots::lot);
    }

    private static String said(CreditTransferTransaction34 line) {
        return String.join(
                "|",
                line.getPmtId().getEndToEndId(),
                line.getAmt().getInstdAmt().getValue().toPlainString(),
                line.getCdtr().getNm(),
                line.getCdtrAcct().getId().getIBAN(),
                line.getRmtInf().getUstrd().get(0));
    }

    private static String said(Virement virement) {
        return String.join(
                "|",
                virement.endToEndId(),
                virement.montant().toPlainString(),
                virement.beneficiaire().titulaire(),
                virement.beneficiaire().iban(),
                virement.objet());
    }
}
