import { postgresql } from '../testing/sql-engines.js';
import { testSummarySql } from '../testing/summary-sql-suite.js';

testSummarySql('PostgreSQL', postgresql);
